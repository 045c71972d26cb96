package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.orgscore.chart.Attribute;
import org.orgscore.chart.Ledger;
import org.orgscore.chart.ReportingTree;
import org.orgscore.summary.TreeNodes.Node;

/**
 * The roll-up over the reporting tree. A node is a manager with everyone below: its own post, its directs and their
 * organisations. What is shown is opened from the top, the largest node first, as long as every part stays over the
 * minimum size; what is too small to show alone counts with its parent.
 */
final class OrganisationTree {
    private static final int MAX_NODES = 120;
    private static final int MAX_LEVEL = 4;

    private final PositionScores positions;
    private final ReportingTree tree;
    private final double minHeadcount;
    private final Labels labels;
    private final Map<Integer, List<Integer>> children = new HashMap<>();
    private final double[] headcountBelow;
    private final int[] order;

    OrganisationTree(PositionScores positions, ReportingTree tree, double minHeadcount, Labels labels) {
        this.positions = positions;
        this.tree = tree;
        this.minHeadcount = minHeadcount;
        this.labels = labels;
        this.order = TopDownOrder.of(tree);
        this.headcountBelow = new double[tree.size()];
        for (int i = order.length - 1; i >= 0; i--) {
            int position = order[i];
            headcountBelow[position] += positions.ledger().headcount(position);
            int parent = tree.parent(position);
            if (parent != ReportingTree.NONE) {
                headcountBelow[parent] += headcountBelow[position];
                children.computeIfAbsent(parent, p -> new ArrayList<>()).add(position);
            }
        }
    }

    /** The tree opened from the top; empty where the chart gives no reporting lines. */
    TreeNodes open() {
        if (!tree.given() || total() < minHeadcount) {
            return TreeNodes.NONE;
        }
        int[] nodeOf = new int[tree.size()];
        Arrays.fill(nodeOf, -1);
        List<Node> nodes = open(nodeOf);
        int[] teamOf = new int[tree.size()];
        Arrays.fill(teamOf, -1);
        for (int position : order) {
            int parent = tree.parent(position);
            if (nodeOf[position] < 0) {
                nodeOf[position] = nodeOf[parent];
            }
            if (parent != ReportingTree.NONE && teamOf[parent] >= 0) {
                teamOf[position] = teamOf[parent];
            } else if (children.containsKey(position) && headcountBelow[position] < minHeadcount) {
                teamOf[position] = position;
            }
        }
        return new TreeNodes(nodes, nodeOf, teamOf);
    }

    private double total() {
        double sum = 0;
        for (int position : order) {
            if (tree.parent(position) == ReportingTree.NONE) {
                sum += headcountBelow[position];
            }
        }
        return sum;
    }

    /** Opens nodes from the top, parents before children in the list. */
    private List<Node> open(int[] nodeOf) {
        List<Node> nodes = new ArrayList<>();
        List<Integer> roots = new ArrayList<>();
        for (int position : order) {
            if (tree.parent(position) == ReportingTree.NONE) {
                roots.add(position);
            }
        }
        nodes.add(new Node(labels.wholeOrganisation(), -1, 0, total()));
        PriorityQueue<Opened> queue =
                new PriorityQueue<>(Comparator.comparingDouble((Opened opened) -> -opened.headcount())
                        .thenComparingInt(Opened::node));
        if (roots.size() == 1) {
            nodeOf[roots.get(0)] = 0;
            queue.add(new Opened(0, children.getOrDefault(roots.get(0), List.of()), total()));
        } else {
            queue.add(new Opened(0, roots, total()));
        }
        while (!queue.isEmpty() && nodes.size() < MAX_NODES) {
            Opened next = queue.remove();
            if (nodes.get(next.node()).level() < MAX_LEVEL) {
                openOne(next, nodes, nodeOf, queue);
            }
        }
        for (int root : roots) {
            if (nodeOf[root] < 0) {
                nodeOf[root] = 0;
            }
        }
        return nodes;
    }

    private record Opened(int node, List<Integer> children, double headcount) {}

    private void openOne(Opened parent, List<Node> nodes, int[] nodeOf, PriorityQueue<Opened> queue) {
        List<Integer> managers = parent.children().stream()
                .filter(children::containsKey)
                .sorted(Comparator.comparingDouble((Integer p) -> -headcountBelow[p])
                        .thenComparingInt(p -> p))
                .toList();
        List<Integer> large =
                managers.stream().filter(p -> headcountBelow[p] >= minHeadcount).toList();
        double rest = parent.headcount()
                - large.stream().mapToDouble(p -> headcountBelow[p]).sum();
        List<Integer> shown = new ArrayList<>(large);
        while (!shown.isEmpty() && rest > 0 && rest < minHeadcount) {
            rest += headcountBelow[shown.remove(shown.size() - 1)];
        }
        Node node = nodes.get(parent.node());
        for (int manager : shown) {
            int number = nodes.size();
            nodes.add(new Node(label(manager), parent.node(), node.level() + 1, headcountBelow[manager]));
            nodeOf[manager] = number;
            queue.add(new Opened(number, children.getOrDefault(manager, List.of()), headcountBelow[manager]));
        }
    }

    /** A manager's title and unit, never a name. */
    private String label(int manager) {
        Ledger ledger = positions.ledger();
        String unit = ledger.text(manager, Attribute.UNIT);
        String title = ledger.text(manager, Attribute.TITLE);
        return unit.isEmpty() ? title : title + ", " + unit;
    }
}
