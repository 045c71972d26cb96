package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
    /** By dimension and group, the persons that scores are of. */
    private final double[][] scored;

    private final boolean[] nodeShown;
    private final int[][] ascending;

    /**
     * @param scored those of the cells that scores are of: no group stands alone where these are a few
     * @param groups number of groups by dimension
     * @param maxAlone by dimension, the largest number of groups that may stand alone
     */
    PublishedSets(
            ChartCells cells, ChartCells scored, List<Node> nodes, double minHeadcount, int[] groups, int[] maxAlone) {
        this.cells = cells;
        this.nodes = nodes;
        this.minHeadcount = minHeadcount;
        this.alone = new boolean[groups.length][];
        this.headcounts = new double[groups.length][];
        this.scored = new double[groups.length][];
        this.ascending = new int[groups.length][];
        this.nodeShown = new boolean[nodes.size()];
        Arrays.fill(nodeShown, true);
        for (int d = 0; d < groups.length; d++) {
            headcounts[d] = headcounts(cells, d, groups[d]);
            this.scored[d] = headcounts(scored, d, groups[d]);
            alone[d] = new boolean[groups[d]];
            ascending[d] = ascending(headcounts[d]);
            Arrays.stream(ascending[d])
                    .skip(Math.max(0, groups[d] - maxAlone[d]))
                    .forEach(standAlone(d));
            settle(d);
        }
    }

    private static double[] headcounts(ChartCells cells, int dimension, int groups) {
        double[] headcounts = new double[groups];
        for (int cell = 0; cell < cells.size(); cell++) {
            headcounts[cells.group(dimension, cell)] += cells.headcount(cell);
        }
        return headcounts;
    }

    private java.util.function.IntConsumer standAlone(int dimension) {
        return group -> alone[dimension][group] = true;
    }

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

    /** Everything that is published as it stands. */
    Publication publication() {
        return publication(cells);
    }

    /** Everything that is published as it stands of some of the cells alone, such as those that scores are of. */
    Publication publication(ChartCells cells) {
        List<Published> sets = new ArrayList<>();
        sets.add(new Published(TOTAL, 0, 0));
        List<int[]> flat = new ArrayList<>();
        for (int d = 0; d < alone.length; d++) {
            if (isPublished(d)) {
                flat.add(setsOfCells(d, cells, sets));
            }
        }
        int[] setOfNode = new int[nodes.size()];
        List<Integer> above = new ArrayList<>(Collections.nCopies(sets.size(), Publication.WHOLE));
        for (int node = 1; node < nodes.size(); node++) {
            int parent = setOfNode[nodes.get(node).parent()];
            setOfNode[node] = nodeShown[node] ? sets.size() : parent;
            if (nodeShown[node]) {
                sets.add(new Published(TREE, node, 0));
                above.add(parent);
            }
        }
        int[] nearest = new int[cells.size()];
        Arrays.setAll(nearest, cell -> cells.node(cell) < 0 ? Publication.WHOLE : setOfNode[cells.node(cell)]);
        return new Publication(
                cells,
                sets,
                flat.toArray(int[][]::new),
                nearest,
                above.stream().mapToInt(i -> i).toArray());
    }

    /** Adds the sets of a flat dimension that hold anybody; gives each cell's. */
    private int[] setsOfCells(int dimension, ChartCells cells, List<Published> sets) {
        int[] setOfGroup = new int[groups(dimension)];
        for (int group = 0; group < setOfGroup.length; group++) {
            if (alone[dimension][group]) {
                setOfGroup[group] = sets.size();
                sets.add(new Published(dimension, group, 0));
            }
        }
        boolean rest = false;
        for (int group = 0; group < setOfGroup.length; group++) {
            if (!alone[dimension][group]) {
                setOfGroup[group] = sets.size();
                rest |= headcounts[dimension][group] > 0;
            }
        }
        if (rest) {
            sets.add(new Published(dimension, REST, 0));
        }
        int[] setOfCell = new int[cells.size()];
        Arrays.setAll(setOfCell, cell -> setOfGroup[cells.group(dimension, cell)]);
        return setOfCell;
    }

    /** Takes away from those that stand alone until no group is small and the rest is neither small nor one group. */
    private void settle(int dimension) {
        int[] order = ascending[dimension];
        double rest = 0;
        double restScored = 0;
        int count = 0;
        for (int group : order) {
            if (!alone[dimension][group] || isSmall(headcounts[dimension][group], scored[dimension][group])) {
                alone[dimension][group] = false;
                rest += headcounts[dimension][group];
                restScored += scored[dimension][group];
                count++;
            }
        }
        for (int group : order) {
            if (count > 0 && (isSmall(rest, restScored) || count == 1) && alone[dimension][group]) {
                alone[dimension][group] = false;
                rest += headcounts[dimension][group];
                restScored += scored[dimension][group];
                count++;
            }
        }
    }

    private boolean isSmall(double headcount, double ofThemScored) {
        return headcount < minHeadcount || SmallSets.isSmall(ofThemScored, minHeadcount);
    }

    /** Group numbers by headcount, the smallest first. */
    private static int[] ascending(double[] headcounts) {
        return IntStream.range(0, headcounts.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer group) -> headcounts[group])
                        .thenComparing(Comparator.reverseOrder()))
                .mapToInt(i -> i)
                .toArray();
    }
}
