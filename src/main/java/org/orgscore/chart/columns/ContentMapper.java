package org.orgscore.chart.columns;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orgscore.chart.Field;

/**
 * Finds by content alone what headers left open: the title column in any table, and the other columns where there is no
 * header at all.
 */
final class ContentMapper {
    private static final double TITLE_SHARE = 0.45;
    private static final double TITLE_SHARE_WITH_HEADER = 0.6;

    private final boolean headerGiven;
    private final List<String> headers;
    private final List<ColumnProfile> profiles;
    private final Map<Field, Integer> columns;
    private final Set<Integer> taken;
    private final String[] why;

    ContentMapper(
            boolean headerGiven,
            List<String> headers,
            List<ColumnProfile> profiles,
            Map<Field, Integer> columns,
            Set<Integer> taken,
            String[] why) {
        this.headerGiven = headerGiven;
        this.headers = headers;
        this.profiles = profiles;
        this.columns = columns;
        this.taken = taken;
        this.why = why;
    }

    void map() {
        if (!columns.containsKey(Field.TITLE)) {
            best(
                    Field.TITLE,
                    p -> p.likelyNames() > 0.5 || p.filledShare() < 0.3 || (p.distinct() < 2 && p.filled() > 3)
                            ? 0
                            : p.titles() + p.words() * 0.1,
                    headerGiven ? TITLE_SHARE_WITH_HEADER : TITLE_SHARE);
        }
        if (!headerGiven) {
            mapWithoutHeader();
        }
    }

    private void mapWithoutHeader() {
        best(Field.EMAIL, ColumnProfile::emails, 0.5);
        best(Field.NAME, p -> p.titles() > 0.3 ? 0 : Math.max(p.likelyNames() * 1.5, p.names()), 0.6);
        best(
                Field.ID,
                p -> p.distinctShare() > 0.98 && p.filledShare() > 0.9 && p.codes() > 0.9 && p.filled() > 1
                        ? 0.6 + 0.1 * p.codes()
                        : 0,
                0.5);
        Integer id = columns.get(Field.ID);
        if (id != null) {
            best(
                    Field.MANAGER_ID,
                    p -> p.codes() > 0.9 && p.distinctShare() < 0.8 && p.distinct() > 1 && sameSize(p, profiles.get(id))
                            ? 0.6
                            : 0,
                    0.5);
        }
        best(
                Field.PAY_ANNUAL,
                p -> p.numbers() > 0.8 && p.money() > 0.8 && p.median() >= 10_000 && p.median() < 2_000_000
                        ? p.numbers()
                        : 0,
                0.5);
        best(
                Field.FTE,
                p -> p.numbers() > 0.9 && p.smallNumbers() > 0.9 && p.median() > 0.3 && p.distinct() <= 30
                        ? p.smallNumbers()
                        : 0,
                0.5);
        best(
                Field.DEPARTMENT,
                p -> p.words() > 0.7 && p.distinctShare() < 0.8 && p.titles() < 0.5 && p.likelyNames() < 0.3
                        ? p.departments() + 0.2
                        : 0,
                0.4);
        best(
                Field.LOCATION,
                p -> p.words() > 0.8 && p.distinctShare() < 0.5 && p.titles() < 0.2 && p.likelyNames() < 0.3 ? 0.5 : 0,
                0.4);
    }

    /** Numbers of the other column's size: a manager's number is an employee's number. */
    private static boolean sameSize(ColumnProfile p, ColumnProfile id) {
        return id.numbers() < 0.5 || (p.median() >= id.median() / 20 && p.median() <= id.max());
    }

    private interface Rating {
        double of(ColumnProfile profile);
    }

    private void best(Field field, Rating rating, double least) {
        if (columns.containsKey(field)) {
            return;
        }
        int best = -1;
        double bestRating = least;
        for (int i = 0; i < profiles.size(); i++) {
            double value = taken.contains(i) || profiles.get(i).filled() == 0 ? 0 : rating.of(profiles.get(i));
            if (value > bestRating) {
                bestRating = value;
                best = i;
            }
        }
        if (best >= 0) {
            columns.put(field, best);
            taken.add(best);
            why[best] = headerGiven
                    ? "by its content, since no header says " + field.key() + " and " + headers.get(best)
                            + " is not known"
                    : "by its content, since there is no header";
        }
    }
}
