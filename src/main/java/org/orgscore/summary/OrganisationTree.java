package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.orgscore.chart.Attribute;
import org.orgscore.chart.Ledger;
import org.orgscore.chart.ReportingTree;
import org.orgscore.score.ScoreRange;
import org.orgscore.score.TitleWeights;

/**
 * The roll-up over the reporting tree. A node is a manager with everyone below: its own post, its directs and their
 * organisations. What is shown is opened from the top, the largest node first, as long as every part stays over the
 * minimum size; what is too small to show alone is merged with its siblings under the same parent.
 */
final class OrganisationTree {
    private static final int MAX_NODES = 120;
    private static final int MAX_LEVEL = 4;
    private static final String ROOT = "all";

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

    /** A shown node: its members are those positions whose nearest shown ancestor it is. */
    private record Node(String key, String label, String parentKey, int level, double headcount) {}

    /** The nodes that are shown with their figures; every node's figures hold those of the nodes below it. */
    List<Group> list(Breakdowns breakdowns, boolean onePay) {
        if (!tree.given() || total() < minHeadcount) {
            return List.of();
        }
        int[] nodeOf = new int[tree.size()];
        Arrays.fill(nodeOf, -1);
        List<Node> nodes = open(nodeOf);
        List<FigureSums> sums = new ArrayList<>();
        nodes.forEach(node -> sums.add(new FigureSums()));
        for (int position : order) {
            if (nodeOf[position] < 0) {
                nodeOf[position] = nodeOf[tree.parent(position)];
            }
            int title = positions.titles().titleOf(position);
            sums.get(nodeOf[position])
                    .add(positions.ledger(), position, title, positions.scored().get(title));
        }
        Map<String, Integer> byKey = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            byKey.put(nodes.get(i).key(), i);
        }
        for (int i = nodes.size() - 1; i > 0; i--) {
            Integer parent = byKey.get(nodes.get(i).parentKey());
            if (parent != null) {
                sums.get(parent).addAll(sums.get(i));
            }
        }
        List<TitleWeights> weights = sums.stream().map(FigureSums::weights).toList();
        List<Optional<ScoreRange>> ranges = breakdowns.ranges(weights);
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            groups.add(new Group(
                    node.key(),
                    node.label(),
                    node.parentKey(),
                    node.level(),
                    sums.get(i).figures(ranges.get(i), onePay),
                    node.key().endsWith(SmallGroups.MERGED_KEY)));
        }
        return groups;
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
        nodes.add(new Node(ROOT, labels.wholeOrganisation(), "", 0, total()));
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
            String key = "m" + number;
            nodes.add(new Node(key, label(manager), node.key(), node.level() + 1, headcountBelow[manager]));
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
