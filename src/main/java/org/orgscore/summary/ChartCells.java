package org.orgscore.summary;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.orgscore.chart.Attribute;
import org.orgscore.chart.Ledger;
import org.orgscore.score.ScoredTitle;

/**
 * The positions of a chart put together as far as no published set can tell them apart: same group in every flat
 * dimension, same node of the organisation tree, same small team. Cells without headcount are left out, since nobody is
 * in them. Held a column at a time, since a large chart has nearly as many cells as positions.
 */
final class ChartCells {
    /** Classes that the people of a set are told apart by: scored or not, matched with confidence or not. */
    static final int CLASSES = 4;

    private static final int SCORED = 1;
    private static final int MATCHED = 2;

    private final double[] headcounts;
    private final int[][] groups;
    private final int[] nodes;
    private final int[] teams;
    private final int[] classes;

    private ChartCells(double[] headcounts, int[][] groups, int[] nodes, int[] teams, int[] classes) {
        this.headcounts = headcounts;
        this.groups = groups;
        this.nodes = nodes;
        this.teams = teams;
        this.classes = classes;
    }

    /**
     * The cells of a chart, in order of first sight. What tells them apart is the distinct (title, department), the
     * columns that it does not settle, and the tree.
     *
     * @param counted which positions are part of it
     */
    static ChartCells of(PositionScores positions, List<FlatGroups> flat, TreeNodes tree, IntPredicate counted) {
        Ledger ledger = positions.ledger();
        PairNumbers byCountry = new PairNumbers();
        PairNumbers byLocation = new PairNumbers();
        PairNumbers byGrade = new PairNumbers();
        PairNumbers byNode = new PairNumbers();
        PairNumbers byTeam = new PairNumbers();
        double[] headcounts = new double[ledger.size()];
        int[] first = new int[ledger.size()];
        for (int i = 0; i < ledger.size(); i++) {
            double headcount = ledger.headcount(i);
            if (headcount > 0 && counted.test(i)) {
                int cell = byCountry.numberOf(positions.titles().titleOf(i), ledger.textId(i, Attribute.COUNTRY));
                cell = byLocation.numberOf(cell, ledger.textId(i, Attribute.LOCATION));
                cell = byGrade.numberOf(cell, ledger.textId(i, Attribute.GRADE));
                cell = byNode.numberOf(cell, tree.nodeOf(i));
                int known = byTeam.size();
                cell = byTeam.numberOf(cell, tree.teamOf(i));
                if (cell == known) {
                    first[cell] = i;
                }
                headcounts[cell] += headcount;
            }
        }
        int size = byTeam.size();
        int[] firstOf = Arrays.copyOf(first, size);
        int[][] groups = new int[flat.size()][size];
        for (int d = 0; d < groups.length; d++) {
            FlatGroups dimension = flat.get(d);
            Arrays.setAll(groups[d], cell -> dimension.groupOf(firstOf[cell]));
        }
        int[] nodes = new int[size];
        Arrays.setAll(nodes, cell -> tree.nodeOf(firstOf[cell]));
        int[] teams = new int[size];
        Arrays.setAll(teams, cell -> tree.teamOf(firstOf[cell]));
        int[] classes = new int[size];
        Arrays.setAll(classes, cell -> classOf(positions.scoredOf(firstOf[cell])));
        return new ChartCells(Arrays.copyOf(headcounts, size), groups, nodes, teams, classes);
    }

    private static int classOf(ScoredTitle title) {
        return (title.score().isPresent() ? SCORED : 0)
                + (title.match().decision().isSure() ? MATCHED : 0);
    }

    /** The cells whose people have a score. */
    ChartCells scored() {
        return where(ChartCells::isScoredClass);
    }

    /** The cells of some classes. */
    ChartCells where(IntPredicate someClasses) {
        int[] kept = IntStream.range(0, size())
                .filter(cell -> someClasses.test(classes[cell]))
                .toArray();
        return new ChartCells(
                Arrays.stream(kept).mapToDouble(cell -> headcounts[cell]).toArray(),
                Arrays.stream(groups).map(column -> picked(column, kept)).toArray(int[][]::new),
                picked(nodes, kept),
                picked(teams, kept),
                picked(classes, kept));
    }

    private static int[] picked(int[] column, int[] kept) {
        return Arrays.stream(kept).map(cell -> column[cell]).toArray();
    }

    int size() {
        return headcounts.length;
    }

    double headcount(int cell) {
        return headcounts[cell];
    }

    int group(int dimension, int cell) {
        return groups[dimension][cell];
    }

    /** The shown node of the organisation tree that is nearest above; -1 where there is no tree. */
    int node(int cell) {
        return nodes[cell];
    }

    /** A manager's organisation that is too small to show; -1 where the cell is in none. */
    int team(int cell) {
        return teams[cell];
    }

    /** Below {@link #CLASSES}; all people of a cell are in one class, since they have one title. */
    int classOf(int cell) {
        return classes[cell];
    }

    static boolean isScoredClass(int classNumber) {
        return (classNumber & SCORED) != 0;
    }

    static boolean isMatchedClass(int classNumber) {
        return (classNumber & MATCHED) != 0;
    }

    /** Persons in all cells. */
    double headcount() {
        return Arrays.stream(headcounts).sum();
    }

    int dimensions() {
        return groups.length;
    }
}
