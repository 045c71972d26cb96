package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.orgscore.summary.TreeNodes.Node;

/**
 * What is published of a chart while it is being decided: which groups of each flat dimension stand alone, which nodes
 * of the tree are shown. The rest of a dimension is one group; a dimension with nothing left to stand alone is not
 * published.
 */
final class PublishedSets {
    /** In place of a dimension: the organisation tree, and the whole chart. */
    static final int TREE = -1;

    static final int TOTAL = -2;
    /** In place of a group: the rest of its dimension. */
    static final int REST = -1;

    private final ChartCells cells;
    private final List<Node> nodes;
    private final double minHeadcount;
    private final boolean[][] alone;
    private final double[][] headcounts;
    private final boolean[] nodeShown;

    /**
     * @param groups number of groups by dimension
     * @param maxAlone by dimension, the largest number of groups that may stand alone
     */
    PublishedSets(ChartCells cells, List<Node> nodes, double minHeadcount, int[] groups, int[] maxAlone) {
        this.cells = cells;
        this.nodes = nodes;
        this.minHeadcount = minHeadcount;
        this.alone = new boolean[groups.length][];
        this.headcounts = new double[groups.length][];
        this.nodeShown = new boolean[nodes.size()];
        Arrays.fill(nodeShown, true);
        for (int d = 0; d < groups.length; d++) {
            headcounts[d] = new double[groups[d]];
            for (int cell = 0; cell < cells.size(); cell++) {
                headcounts[d][cells.group(d, cell)] += cells.headcount(cell);
            }
            alone[d] = new boolean[groups[d]];
            ascending(d).skip(Math.max(0, groups[d] - maxAlone[d])).forEach(standAlone(d));
            settle(d);
        }
    }

    private java.util.function.IntConsumer standAlone(int dimension) {
        return group -> alone[dimension][group] = true;
    }

    /** A published set: its dimension, its group, its persons and its cells. */
    record Published(int dimension, int group, double headcount, List<Integer> cells) {}

    double headcount(int dimension, int group) {
        return headcounts[dimension][group];
    }

    int groups(int dimension) {
        return alone[dimension].length;
    }

    boolean isAlone(int dimension, int group) {
        return alone[dimension][group];
    }

    boolean isNodeShown(int node) {
        return nodeShown[node];
    }

    /** Whether anything of a dimension is published. */
    boolean isPublished(int dimension) {
        return IntStream.range(0, groups(dimension)).anyMatch(group -> alone[dimension][group]);
    }

    /** The shown node nearest above, or itself. */
    int shownNode(int node) {
        int shown = node;
        while (!nodeShown[shown]) {
            shown = nodes.get(shown).parent();
        }
        return shown;
    }

    void hideGroup(int dimension, int group) {
        alone[dimension][group] = false;
        settle(dimension);
    }

    void hideDimension(int dimension) {
        Arrays.fill(alone[dimension], false);
    }

    void hideEverything() {
        IntStream.range(0, alone.length).forEach(this::hideDimension);
        Arrays.fill(nodeShown, false);
    }

    void hideNode(int node) {
        nodeShown[node] = false;
    }

    /** Everything that is published: the whole, each group, each rest, each node of the tree. */
    List<Published> list() {
        List<Published> sets = new ArrayList<>();
        sets.add(set(TOTAL, 0, IntStream.range(0, cells.size()).boxed().toList()));
        for (int d = 0; d < alone.length; d++) {
            if (isPublished(d)) {
                addGroups(d, sets);
            }
        }
        for (int node = 1; node < nodes.size(); node++) {
            if (nodeShown[node]) {
                int shown = node;
                sets.add(set(
                        TREE,
                        node,
                        IntStream.range(0, cells.size())
                                .filter(cell -> isBelow(cells.node(cell), shown))
                                .boxed()
                                .toList()));
            }
        }
        return sets;
    }

    private void addGroups(int dimension, List<Published> sets) {
        List<List<Integer>> members = new ArrayList<>();
        for (int group = 0; group <= groups(dimension); group++) {
            members.add(new ArrayList<>());
        }
        for (int cell = 0; cell < cells.size(); cell++) {
            int group = cells.group(dimension, cell);
            members.get(alone[dimension][group] ? group : groups(dimension)).add(cell);
        }
        for (int group = 0; group <= groups(dimension); group++) {
            if (!members.get(group).isEmpty()) {
                sets.add(set(dimension, group == groups(dimension) ? REST : group, members.get(group)));
            }
        }
    }

    private Published set(int dimension, int group, List<Integer> members) {
        return new Published(
                dimension, group, members.stream().mapToDouble(cells::headcount).sum(), members);
    }

    private boolean isBelow(int node, int ancestor) {
        int at = node;
        while (at > ancestor) {
            at = nodes.get(at).parent();
        }
        return at == ancestor;
    }

    /** Takes away from those that stand alone until no group is small and the rest is neither small nor one group. */
    private void settle(int dimension) {
        int[] order = ascending(dimension).toArray();
        double rest = 0;
        int count = 0;
        for (int group : order) {
            if (!alone[dimension][group] || headcounts[dimension][group] < minHeadcount) {
                alone[dimension][group] = false;
                rest += headcounts[dimension][group];
                count++;
            }
        }
        for (int group : order) {
            if (count > 0 && (rest < minHeadcount || count == 1) && alone[dimension][group]) {
                alone[dimension][group] = false;
                rest += headcounts[dimension][group];
                count++;
            }
        }
    }

    private IntStream ascending(int dimension) {
        return IntStream.range(0, groups(dimension))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer group) -> headcounts[dimension][group])
                        .thenComparing(Comparator.reverseOrder()))
                .mapToInt(i -> i);
    }
}
