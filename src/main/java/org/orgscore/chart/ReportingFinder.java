package org.orgscore.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the columns that say who reports to whom: those of which one refers to the other in most rows. */
final class ReportingFinder {
    private static final int NONE = -1;
    private static final double LOOSE_SHARE = 0.6;
    private static final Pattern HALF = Pattern.compile("(?i)(?<!\\p{L})(?:first|last)(?!\\p{L})");

    private final ColumnMapping mapping;
    private final List<RawRow> sample;

    ReportingFinder(ColumnMapping mapping, List<RawRow> sample) {
        this.mapping = mapping;
        this.sample = sample;
    }

    Reporting find() {
        Reporting best = natural();
        double bestShare = 0;
        for (Reporting candidate : candidates()) {
            double share = share(candidate);
            boolean loose = candidate.key() == mapping.index(Field.TITLE) || candidate.by() == Reporting.By.GIVEN_NAME;
            if (share > bestShare + (loose ? 0.2 : 0.001) && (!loose || share > LOOSE_SHARE)) {
                best = candidate;
                bestShare = share;
            }
        }
        return best;
    }

    private List<Reporting> candidates() {
        List<Reporting> candidates = new ArrayList<>();
        for (Field manager :
                List.of(Field.MANAGER_POSITION_ID, Field.MANAGER_ID, Field.MANAGER_EMAIL, Field.MANAGER_NAME)) {
            if (!mapping.has(manager)) {
                continue;
            }
            for (Field key : List.of(Field.POSITION_ID, Field.ID, Field.EMAIL)) {
                if (mapping.has(key)) {
                    candidates.add(byId(key, manager));
                }
            }
            if (mapping.has(Field.NAME)) {
                candidates.add(byName(Field.NAME, NONE, manager));
                addLooser(byName(Field.NAME, NONE, manager), candidates);
            }
            if (mapping.has(Field.FIRST_NAME) && mapping.has(Field.LAST_NAME)) {
                candidates.add(byName(Field.FIRST_NAME, mapping.index(Field.LAST_NAME), manager));
                addLooser(byName(Field.FIRST_NAME, mapping.index(Field.LAST_NAME), manager), candidates);
            }
            if (manager == Field.MANAGER_NAME && mapping.has(Field.TITLE)) {
                candidates.add(byName(Field.TITLE, NONE, manager));
            }
        }
        return candidates;
    }

    /** What the headers alone say, for a sample in which no manager stands. */
    private Reporting natural() {
        if (mapping.has(Field.MANAGER_POSITION_ID) && mapping.has(Field.POSITION_ID)) {
            return byId(Field.POSITION_ID, Field.MANAGER_POSITION_ID);
        }
        if (mapping.has(Field.MANAGER_ID)) {
            return byId(mapping.has(Field.ID) ? Field.ID : Field.POSITION_ID, Field.MANAGER_ID);
        }
        if (mapping.has(Field.MANAGER_EMAIL) && mapping.has(Field.EMAIL)) {
            return byId(Field.EMAIL, Field.MANAGER_EMAIL);
        }
        if (mapping.has(Field.MANAGER_NAME) && mapping.has(Field.NAME)) {
            return byName(Field.NAME, NONE, Field.MANAGER_NAME);
        }
        if (mapping.has(Field.MANAGER_NAME) && mapping.has(Field.FIRST_NAME) && mapping.has(Field.LAST_NAME)) {
            return byName(Field.FIRST_NAME, mapping.index(Field.LAST_NAME), Field.MANAGER_NAME);
        }
        int key = mapping.has(Field.ID) ? mapping.index(Field.ID) : mapping.index(Field.POSITION_ID);
        return new Reporting(key, NONE, NONE, NONE, Reporting.By.NUMBER, "");
    }

    private double share(Reporting candidate) {
        if (candidate.key() == candidate.manager()) {
            return 0;
        }
        ReportingKeys keys = new ReportingKeys(candidate);
        Set<String> known = new HashSet<>();
        for (RawRow row : sample) {
            known.add(keys.key(row));
        }
        known.remove("");
        int given = 0;
        int found = 0;
        for (RawRow row : sample) {
            String manager = keys.managerKey(row);
            given += manager.isEmpty() ? 0 : 1;
            found += known.contains(manager) ? 1 : 0;
        }
        return given == 0 ? 0 : found / (double) given;
    }

    private Reporting byId(Field key, Field manager) {
        return new Reporting(
                mapping.index(key),
                NONE,
                mapping.index(manager),
                NONE,
                Reporting.By.NUMBER,
                mapping.header(manager) + " refers to " + (mapping.has(key) ? mapping.header(key) : "another file"));
    }

    private Reporting byName(Field key, int second, Field manager) {
        return new Reporting(
                mapping.index(key),
                second,
                mapping.index(manager),
                halfBeside(mapping.header(manager)),
                Reporting.By.NAME,
                mapping.header(manager) + " refers to " + mapping.header(key) + " by "
                        + (key == Field.TITLE ? "title" : "name"));
    }

    /** Where initials stand on one side only, and where colleagues call each other by their given names. */
    private static void addLooser(Reporting names, List<Reporting> candidates) {
        candidates.add(names.with(
                names.keySecond(), Reporting.By.NAME_WITHOUT_INITIALS, names.description() + ", initials left out"));
        candidates.add(names.with(
                NONE, Reporting.By.GIVEN_NAME, names.description().replaceFirst("by name$", "by given name")));
    }

    /** The column with the given name beside one with a manager's family name, or the other way round. */
    private int halfBeside(String header) {
        String other = HALF.matcher(header)
                .replaceFirst(half -> half.group().toLowerCase(Locale.ROOT).equals("last") ? "First" : "Last");
        for (int i = 0; i < mapping.headers().size(); i++) {
            if (!other.equals(header) && mapping.headers().get(i).equalsIgnoreCase(other)) {
                return i;
            }
        }
        return NONE;
    }
}
