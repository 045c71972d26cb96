package org.orgscore.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.orgscore.chart.columns.HeaderFinder;

/**
 * Decides which sheets make one chart: those with the headers of the best, of which none holds again what another holds,
 * as a sheet with all staff does beside one for each department.
 */
final class SheetJoin {
    private static final double SAME = 0.9;
    private static final double APART = 0.05;

    private final Look best;
    private final List<Look> looks;

    SheetJoin(Look best, List<Look> looks) {
        this.best = best;
        this.looks = looks;
    }

    /** @param named whether a person named the sheets, so that all of them are meant */
    SheetChoice choose(boolean named) throws IOException {
        if (named) {
            List<Look> charts = looks.stream().filter(Look::isChart).toList();
            List<Look> arranged = charts.size() > 1 ? arranged(charts) : List.of();
            return arranged.size() == charts.size() && charts.size() > 1
                    ? new SheetChoice(arranged, true, Map.of())
                    : new SheetChoice(charts.isEmpty() ? List.of(best) : charts, false, Map.of());
        }
        List<Look> group = best.isChart() && !best.aside() ? arranged(looks) : List.of();
        Map<String, String> others = new LinkedHashMap<>();
        looks.stream()
                .filter(Look::isChart)
                .filter(look -> !look.sheet().equals(best.sheet()))
                .forEach(look -> others.put(look.sheet(), rows(look)));
        List<Look> joined = group.size() > 1 ? apart(group, others) : List.of();
        joined.forEach(look -> others.remove(look.sheet()));
        return joined.isEmpty() ? new SheetChoice(List.of(best), true, others) : new SheetChoice(joined, true, others);
    }

    private static String rows(Look look) {
        int rows = look.sample().size();
        return rows + " rows" + (rows >= ChartInspector.SAMPLE_ROWS ? " or more" : "");
    }

    /** The sheets whose mapped columns are those of the best, whatever their order. */
    private List<Look> arranged(List<Look> candidates) {
        List<Look> arranged = new ArrayList<>();
        for (Look look : candidates) {
            if (look.sheet().equals(best.sheet())) {
                arranged.add(best);
            } else if (look.isChart() && !look.aside()) {
                order(look).ifPresent(order -> arranged.add(arranged(look, order)));
            }
        }
        return arranged;
    }

    /** Where each column of the best is in another sheet; empty where their headers are not the same. */
    private Optional<int[]> order(Look other) {
        List<String> wanted = best.mapping().headers();
        List<String> there = other.mapping().headers();
        int[] order = new int[wanted.size()];
        for (int i = 0; i < order.length; i++) {
            boolean samePlace = i < there.size() && HeaderFinder.isSame(there.get(i), wanted.get(i));
            order[i] = samePlace
                    ? i
                    : HeaderFinder.findColumn(there, wanted.get(i)).orElse(-1);
            if (order[i] < 0 && best.mapping().columns().containsValue(i)) {
                return Optional.empty();
            }
        }
        for (int column : other.mapping().columns().values()) {
            if (HeaderFinder.findColumn(wanted, there.get(column)).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(order);
    }

    private Look arranged(Look look, int[] order) {
        boolean asItIs = true;
        for (int i = 0; i < order.length; i++) {
            asItIs &= order[i] == i;
        }
        if (asItIs) {
            return look;
        }
        Table table = new ArrangedTable(look.table(), order);
        List<RawRow> sample = look.sample().stream()
                .map(row -> ArrangedTable.arranged(row, order))
                .toList();
        return new Look(table, best.header().below(look.header()), look.banners(), sample, best.mapping());
    }

    /** The sheets that hold rows of their own; none where that is not plain. What is said of the rest goes to others. */
    private List<Look> apart(List<Look> group, Map<String, String> others) throws IOException {
        SheetRows rows = new SheetRows(best.mapping());
        List<Keyed> bySize = new ArrayList<>();
        for (Look look : group) {
            bySize.add(new Keyed(look, rows.keys(look)));
        }
        bySize.sort(
                Comparator.comparingInt((Keyed keyed) -> keyed.keys().length).reversed());
        Set<String> kept = new LinkedHashSet<>();
        long[] held = new long[0];
        for (Keyed keyed : bySize) {
            String sheet = keyed.look().sheet();
            double again = SheetRows.inBoth(keyed.keys(), held) / Math.max(1.0, keyed.keys().length);
            if (kept.isEmpty() || again <= APART || (!rows.identified() && again < SAME)) {
                kept.add(sheet);
                held = LongStream.concat(Arrays.stream(held), Arrays.stream(keyed.keys()))
                        .sorted()
                        .toArray();
            } else {
                String share = again >= SAME ? "its" : "some of its";
                others.merge(
                        sheet, share + " rows are on " + String.join(", ", kept) + " too", (n, why) -> n + "; " + why);
                if (again < SAME) {
                    return List.of();
                }
            }
        }
        return group.stream().filter(look -> kept.contains(look.sheet())).toList();
    }

    @SuppressWarnings("ArrayRecordComponent") // made once a sheet, and never compared
    private record Keyed(Look look, long[] keys) {}
}
