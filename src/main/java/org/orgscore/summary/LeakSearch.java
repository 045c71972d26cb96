package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.orgscore.summary.PublishedSets.Published;

/**
 * Looks for small sets of persons whose figures follow from what is published: a published set less those it holds, and
 * every small group, team and cell that any sum or difference of published sets would give.
 */
final class LeakSearch {
    private static final double TOLERANCE = 1e-9;
    /** Working out which sets a leak needs is costly; after so many the search is done anew. */
    private static final int MAX_TRACED = 8;

    private final ChartCells cells;
    private final double minHeadcount;
    private final List<List<Integer>> smallSets;

    LeakSearch(ChartCells cells, double minHeadcount) {
        this.cells = cells;
        this.minHeadcount = minHeadcount;
        this.smallSets = listSmallSets();
    }

    /** Published sets that together give away a small one. */
    record Leak(List<Published> needed) {}

    /** Some leaks where there are any; empty where there is none. */
    List<Leak> find(List<Published> sets) {
        List<Leak> leaks = listRemainders(sets);
        if (!leaks.isEmpty()) {
            return leaks;
        }
        Derivability derivability = new Derivability(
                cells.size(), sets.stream().map(Published::cells).toList());
        for (List<Integer> small : smallSets) {
            if (leaks.size() < MAX_TRACED && derivability.isDerivable(small)) {
                List<Published> needed = new ArrayList<>();
                for (int i : derivability.listNeeded(small)) {
                    needed.add(sets.get(i));
                }
                leaks.add(new Leak(needed));
            }
        }
        return leaks;
    }

    /** For each published set, what is left of it when the groups of one dimension that lie in it are taken away. */
    private List<Leak> listRemainders(List<Published> sets) {
        List<List<Integer>> setsOfCell = new ArrayList<>();
        IntStream.range(0, cells.size()).forEach(cell -> setsOfCell.add(new ArrayList<>()));
        for (int i = 0; i < sets.size(); i++) {
            for (int cell : sets.get(i).cells()) {
                setsOfCell.get(cell).add(i);
            }
        }
        List<Leak> leaks = new ArrayList<>();
        double[] common = new double[sets.size()];
        for (int i = 0; i < sets.size(); i++) {
            Published whole = sets.get(i);
            Arrays.fill(common, 0);
            for (int cell : whole.cells()) {
                for (int other : setsOfCell.get(cell)) {
                    common[other] += cells.headcount(cell);
                }
            }
            leaks.addAll(listRemainders(i, sets, common));
        }
        return leaks;
    }

    private List<Leak> listRemainders(int index, List<Published> sets, double[] common) {
        Published whole = sets.get(index);
        Map<Integer, List<Published>> held = new TreeMap<>();
        List<Leak> leaks = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            Published part = sets.get(i);
            if (i != index
                    && part.headcount() < whole.headcount() + TOLERANCE
                    && Math.abs(common[i] - part.headcount()) < TOLERANCE) {
                if (part.dimension() >= 0) {
                    held.computeIfAbsent(part.dimension(), d -> new ArrayList<>())
                            .add(part);
                } else if (isSmall(whole.headcount() - part.headcount())) {
                    leaks.add(new Leak(List.of(whole, part)));
                }
            }
        }
        held.values().forEach(parts -> {
            double rest = whole.headcount()
                    - parts.stream().mapToDouble(Published::headcount).sum();
            if (isSmall(rest)) {
                List<Published> needed = new ArrayList<>(parts);
                needed.add(whole);
                leaks.add(new Leak(needed));
            }
        });
        return leaks;
    }

    private boolean isSmall(double headcount) {
        return headcount > TOLERANCE && headcount < minHeadcount - TOLERANCE;
    }

    private List<List<Integer>> listSmallSets() {
        List<List<Integer>> small = new ArrayList<>();
        for (int d = 0; d < cells.dimensions(); d++) {
            int dimension = d;
            small.addAll(listSmall(cell -> cells.group(dimension, cell)));
        }
        small.addAll(listSmall(cells::node));
        small.addAll(listSmall(cells::team));
        small.addAll(listSmall(cell -> cell));
        return small;
    }

    private List<List<Integer>> listSmall(java.util.function.IntUnaryOperator groupOf) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            int group = groupOf.applyAsInt(cell);
            if (group >= 0) {
                members.computeIfAbsent(group, g -> new ArrayList<>()).add(cell);
            }
        }
        return members.values().stream()
                .filter(list ->
                        isSmall(list.stream().mapToDouble(cells::headcount).sum()))
                .toList();
    }
}
