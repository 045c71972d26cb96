package org.orgscore.chart;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.orgscore.chart.columns.ColumnProfile;

/** Decides from the first rows how a table is to be read. */
final class RulesFinder {
    private static final double PER_CENT = 0.01;
    private static final double SPARSE = 0.6;
    private static final double PERSON_FTE = 1.25;

    private final ColumnMapping mapping;
    private final List<RawRow> sample;

    RulesFinder(ColumnMapping mapping, List<RawRow> sample) {
        this.mapping = mapping;
        this.sample = sample;
    }

    ReadingRules find(Outline outline, Banners banners, ColumnKinds kinds, int width) {
        int usual = usualCells();
        return new ReadingRules(
                new ReportingFinder(mapping, sample).find(),
                outline,
                isOfGroups(),
                isHeadcountGiven(),
                fteScale(),
                outline.holdsTitles() ? Set.of() : fillDown(),
                hasHeadings(usual),
                isBlankPersonVacant(),
                isPointThousands(),
                unitsNameManagers(),
                UnitSteps.find(mapping, sample, outline),
                outline.holdsTitles() ? TitleWords.UNKNOWN : TitleWords.of(mapping.index(Field.TITLE), sample),
                !outline.holdsTitles() && TitleCodes.areIn(mapping.index(Field.TITLE), sample),
                kinds,
                banners,
                width,
                usual);
    }

    private ColumnProfile profile(Field field) {
        return ColumnProfile.of(mapping.index(field), sample);
    }

    /** A chart of groups names posts by number and no persons, or gives more than one full-time equivalent a row. */
    private boolean isOfGroups() {
        if (mapping.has(Field.POSTS)) {
            return !mapping.has(Field.NAME) && !mapping.has(Field.LAST_NAME);
        }
        boolean persons = mapping.has(Field.ID)
                || mapping.has(Field.NAME)
                || mapping.has(Field.LAST_NAME)
                || mapping.has(Field.EMAIL);
        return !persons && mapping.has(Field.FTE) && profile(Field.FTE).max() * fteScale() > PERSON_FTE;
    }

    /** In a list of people a headcount over one is the size of somebody's team. */
    private boolean isHeadcountGiven() {
        if (!mapping.has(Field.HEADCOUNT)) {
            return false;
        }
        boolean named = mapping.has(Field.NAME) && profile(Field.NAME).filledShare() > SPARSE;
        boolean numbered = mapping.has(Field.ID)
                && mapping.has(Field.MANAGER_ID)
                && profile(Field.ID).filledShare() > SPARSE
                && profile(Field.ID).distinctShare() > 0.9;
        boolean persons = named || numbered;
        return !persons || profile(Field.HEADCOUNT).max() <= 1;
    }

    private double fteScale() {
        Field field = mapping.has(Field.FTE) ? Field.FTE : Field.POSTS;
        if (field == Field.POSTS) {
            return 1;
        }
        ColumnProfile fte = profile(field);
        boolean signed =
                sample.stream().anyMatch(row -> row.cell(mapping.index(field)).endsWith("%"));
        boolean perCent = mapping.header(field).contains("%") && fte.median() > 2;
        boolean persons = mapping.has(Field.ID) || mapping.has(Field.NAME) || mapping.has(Field.LAST_NAME);
        boolean hundreds = persons && fte.median() >= 20 && fte.median() <= 100; // a total may be among them
        return !signed && (perCent || hundreds) ? PER_CENT : 1;
    }

    private Set<Field> fillDown() {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (Field field : List.of(Field.DEPARTMENT, Field.UNIT, Field.ORGANISATION, Field.LOCATION)) {
            if (mapping.has(field) && sample.size() > 3 && startsBlocks(mapping.index(field))) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** Filled in the first row and then only now and then, each time with something else. */
    private boolean startsBlocks(int column) {
        int title = mapping.index(Field.TITLE);
        int filled = 0;
        int positions = 0;
        boolean first = true;
        Set<String> seen = new HashSet<>();
        for (RawRow row : sample) {
            if (row.cell(title).isEmpty() && row.cell(column).isEmpty()) {
                continue;
            }
            String cell = row.cell(column);
            if (first && cell.isEmpty()) {
                return false;
            }
            first = false;
            positions++;
            if (!cell.isEmpty()) {
                filled++;
                seen.add(cell);
            }
        }
        return positions > 3 && filled < positions * SPARSE && seen.size() >= filled * 0.8;
    }

    private int usualCells() {
        int[] counts = sample.stream().mapToInt(RawRow::filled).sorted().toArray();
        return counts.length == 0 ? 0 : counts[counts.length * 3 / 4];
    }

    private boolean hasHeadings(int usual) {
        if (mapping.has(Field.DEPARTMENT) || usual < 2) {
            return false;
        }
        long single = sample.stream().filter(row -> row.filled() == 1).count();
        return single > 0 && single * 2 < sample.size();
    }

    private boolean isBlankPersonVacant() {
        boolean any = false;
        for (Field field : List.of(Field.NAME, Field.LAST_NAME)) {
            if (mapping.has(field)) {
                any |= profile(field).filledShare() >= SPARSE;
            }
        }
        boolean positions = mapping.has(Field.POSITION_ID) && mapping.has(Field.ID);
        return any || (positions && profile(Field.ID).filledShare() >= SPARSE);
    }

    /** Most names in brackets behind a department are those of people on the chart. */
    private boolean unitsNameManagers() {
        Set<String> people = new HashSet<>();
        for (RawRow row : sample) {
            for (Field field : List.of(Field.NAME, Field.MANAGER_NAME)) {
                people.add(row.cell(mapping.index(field)).toLowerCase(Locale.ROOT));
            }
            people.add((row.cell(mapping.index(Field.FIRST_NAME)) + " " + row.cell(mapping.index(Field.LAST_NAME)))
                    .toLowerCase(Locale.ROOT));
        }
        int named = 0;
        int known = 0;
        for (RawRow row : sample) {
            String manager = TitleGuard.managerIn(row.cell(mapping.index(Field.DEPARTMENT)));
            named += manager.isEmpty() ? 0 : 1;
            known += people.contains(manager.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        boolean supervisory =
                mapping.header(Field.DEPARTMENT).toLowerCase(Locale.ROOT).contains("supervisory");
        return named > 0 && (supervisory || known * 2 > named);
    }

    /** {@code 54.000} in every cell is no amount with three decimals. */
    private boolean isPointThousands() {
        for (Field field : List.of(Field.PAY_ANNUAL, Field.PAY_MONTHLY, Field.PAY_MIN)) {
            if (mapping.has(field)) {
                List<String> given = sample.stream()
                        .map(row -> row.cell(mapping.index(field)))
                        .filter(cell -> cell.indexOf('.') > 0)
                        .toList();
                return given.size() > 1
                        && given.stream()
                                .allMatch(cell -> cell.matches("\\D{0,5}\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?\\D{0,5}"));
            }
        }
        return false;
    }
}
