package org.orgscore.chart.columns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orgscore.chart.ColumnMapping;
import org.orgscore.chart.Field;
import org.orgscore.chart.RawRow;
import org.orgscore.chart.ReadSettings;

/**
 * Maps columns to fields: by what a person said, then by the wording of headers checked against the content, then, for
 * what is still open, by content alone.
 */
public final class ColumnMapper {
    private static final HeaderVocabulary WORDS = HeaderVocabulary.builtIn();
    private static final double HAPPY_FIT = 0.5;
    private static final double LEAST_YEARLY_HOURS = 200;

    private final ReadSettings settings;

    public ColumnMapper(ReadSettings settings) {
        this.settings = settings;
    }

    /** The mapping of a table, given some rows below its header. Never has a title where none was found. */
    public ColumnMapping map(Header header, List<RawRow> sample) {
        int width = Math.max(
                header.texts().size(),
                sample.stream().mapToInt(RawRow::width).max().orElse(0));
        return new Work(header, sample, width).map();
    }

    /** A header's claim on a field. */
    private record Claim(int column, Field field, double rating, HeaderVocabulary.Reading reading) {}

    private final class Work {
        private final Header header;
        private final List<RawRow> sample;
        private final List<String> headers = new ArrayList<>();
        private final List<ColumnProfile> profiles = new ArrayList<>();
        private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
        private final Set<Integer> taken = new HashSet<>();
        private final String[] why;
        private final boolean[] personal;

        Work(Header header, List<RawRow> sample, int width) {
            this.header = header;
            this.sample = sample;
            this.why = new String[width];
            this.personal = new boolean[width];
            for (int i = 0; i < width; i++) {
                boolean named =
                        i < header.texts().size() && !header.texts().get(i).isEmpty();
                headers.add(named ? header.texts().get(i) : Header.columnName(i));
                profiles.add(ColumnProfile.of(i, sample));
                why[i] = "";
            }
        }

        ColumnMapping map() {
            settings.columns().forEach((field, wanted) -> HeaderFinder.findColumn(headers, wanted)
                    .ifPresent(column -> take(field, column, "as it was given")));
            mapByWording();
            new ContentMapper(header.given(), headers, profiles, columns, taken, why).map();
            settleNames();
            settlePay();
            settleDepartments();
            notePersonal();
            List<ColumnMapping.Use> uses = new ArrayList<>();
            for (int i = 0; i < why.length; i++) {
                if (profiles.get(i).filled() > 0 || taken.contains(i)) {
                    uses.add(new ColumnMapping.Use(i, personal[i], why[i]));
                }
            }
            return new ColumnMapping(headers, columns, uses);
        }

        /** A column called name beside one for given or family names holds the other of the two. */
        private void settleNames() {
            Integer name = columns.get(Field.NAME);
            if (name == null || profiles.get(name).names() > HAPPY_FIT) {
                return;
            }
            if (columns.containsKey(Field.LAST_NAME) && !columns.containsKey(Field.FIRST_NAME)) {
                columns.remove(Field.NAME);
                columns.put(Field.FIRST_NAME, name);
            } else if (columns.containsKey(Field.FIRST_NAME) && !columns.containsKey(Field.LAST_NAME)) {
                columns.remove(Field.NAME);
                columns.put(Field.LAST_NAME, name);
            }
        }

        /** Pay of less than half a year's hours beside hourly pay is that of one pay period. */
        private void settlePay() {
            Integer annual = columns.get(Field.PAY_ANNUAL);
            Integer hourly = columns.get(Field.PAY_HOURLY);
            boolean given = settings.columns().containsKey(Field.PAY_ANNUAL);
            if (annual == null || hourly == null || given) {
                return;
            }
            double hours = profiles.get(annual).median()
                    / Math.max(1, profiles.get(hourly).median());
            if (profiles.get(annual).median() > 0 && hours < LEAST_YEARLY_HOURS) {
                columns.remove(Field.PAY_ANNUAL);
                why[annual] =
                        "not read as pay_annual, since hourly pay beside it says that it is pay of a shorter time";
            }
        }

        private void settleDepartments() {
            List<Integer> ladder = DepartmentLevels.ladder(headers, profiles::get);
            Integer department = columns.get(Field.DEPARTMENT);
            boolean open = department == null || ladder.contains(department);
            boolean titles = ladder.contains(columns.getOrDefault(Field.TITLE, -1));
            if (!ladder.isEmpty() && open && !titles && !settings.columns().containsKey(Field.DEPARTMENT)) {
                DepartmentLevels.takeLadder(ladder, columns, profiles);
                ladder.forEach(column -> why[column] = "as a step of the departments");
                taken.addAll(ladder);
                return;
            }
            DepartmentLevels.nameForCode(columns, profiles, headers);
            DepartmentLevels.settle(columns, profiles, sample);
        }

        private void take(Field field, int column, String reason) {
            columns.put(field, column);
            taken.add(column);
            why[column] = reason;
        }

        private void mapByWording() {
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i < header.texts().size(); i++) {
                int column = i;
                WORDS.find(header.texts().get(i)).ifPresent(reading -> claim(column, reading, claims));
            }
            claims.sort((a, b) -> Double.compare(b.rating(), a.rating()));
            for (Claim claim : claims) {
                boolean rival = columns.containsKey(claim.field());
                if (!rival && !taken.contains(claim.column())) {
                    take(
                            claim.field(),
                            claim.column(),
                            claim.reading().known() ? "by its header" : "by the words of its header");
                } else if (rival && claim.field() == Field.DEPARTMENT && !columns.containsKey(Field.UNIT)) {
                    take(Field.UNIT, claim.column(), "as the second of two columns with departments");
                } else if (rival && !taken.contains(claim.column())) {
                    why[claim.column()] = "not read, since another column fits "
                            + claim.field().key() + " better";
                }
            }
        }

        /** A column's claim on the field that its header names, or on the one that its content makes of it. */
        private void claim(int column, HeaderVocabulary.Reading reading, List<Claim> claims) {
            ColumnProfile profile = profiles.get(column);
            Field field = settled(reading.field(), profile);
            double fit = ColumnFit.of(field, profile);
            if (field == Field.PERSONAL) {
                personal[column] = true;
                columns.putIfAbsent(Field.PERSONAL, column);
                taken.add(column);
            } else if (fit > ColumnFit.FORBIDDEN) {
                double rating =
                        reading.strength() * 2 + fit * 2 + profile.filledShare() * 0.5 - reading.rank() / 100_000.0;
                claims.add(new Claim(column, field, rating, reading));
            } else {
                why[column] = "not read as " + reading.field().key() + ", since its content is something else";
            }
        }

        /** What a header says is kept unless the content plainly says that it is the other of two things. */
        private Field settled(Field field, ColumnProfile p) {
            boolean names = p.names() > 0.5 && p.titles() < 0.2;
            return switch (field) {
                case TITLE -> {
                    if (p.honorifics() > 0.5) {
                        yield Field.PERSONAL;
                    }
                    yield p.codes() > 0.8 && p.filled() > 0 ? Field.POSITION_ID : field;
                }
                case ID -> names ? Field.NAME : field;
                case NAME -> p.titles() > 0.6 ? Field.TITLE : p.codes() > 0.8 ? Field.ID : field;
                case POSITION_ID -> p.titles() > 0.5 && p.words() > 0.6 ? Field.TITLE : field;
                case EMAIL -> p.emails() < 0.3 ? Field.PERSONAL : field;
                case MANAGER_EMAIL -> p.emails() < 0.3 ? (names ? Field.MANAGER_NAME : Field.MANAGER_ID) : field;
                case MANAGER_ID, MANAGER_POSITION_ID ->
                    names ? Field.MANAGER_NAME : p.emails() > 0.5 ? Field.MANAGER_EMAIL : field;
                case MANAGER_NAME ->
                    p.emails() > 0.5 ? Field.MANAGER_EMAIL : p.codes() > 0.7 ? Field.MANAGER_ID : field;
                case FTE -> p.numbers() > 0.8 && p.money() > 0.8 && p.median() >= 5_000 ? Field.PAY_ANNUAL : field;
                case EMPLOYMENT_TYPE -> p.numbers() > 0.8 && p.max() <= 100 && p.median() > 0 ? Field.FTE : field;
                case GRADE -> p.numbers() > 0.8 && p.money() > 0.8 && p.median() >= 5_000 ? Field.PAY_ANNUAL : field;
                case LOCATION -> names && p.likelyNames() > 0.3 && p.distinctShare() > 0.8 ? Field.PERSONAL : field;
                case PAY_ANNUAL ->
                    p.numbers() > 0.8 && p.median() > 0 && p.median() < 250 && p.max() < 1_000
                            ? Field.PAY_HOURLY
                            : field;
                case PAY_HOURLY -> p.numbers() > 0.8 && p.median() >= 5_000 ? Field.PAY_ANNUAL : field;
                default -> field;
            };
        }

        /** Columns that hold personal data are told whether or not anything was made of them. */
        private void notePersonal() {
            columns.forEach((field, column) -> personal[column] |= field.personal());
            for (int i = 0; i < why.length; i++) {
                ColumnProfile p = profiles.get(i);
                boolean looksPersonal = p.emails() > 0.3
                        || (p.phones() > 0.5 && !taken.contains(i))
                        || p.honorifics() > 0.5
                        || (p.likelyNames() > HAPPY_FIT && p.titles() < 0.1);
                boolean shown = isShown(i);
                personal[i] |= looksPersonal && !shown;
            }
        }

        private boolean isShown(int column) {
            return columns.entrySet().stream()
                    .anyMatch(e -> e.getValue() == column && !e.getKey().personal());
        }
    }

    /** The title column's reading, for a caller that has to tell why there is none. */
    public static Optional<Integer> findTitle(ColumnMapping mapping) {
        return Optional.ofNullable(mapping.columns().get(Field.TITLE));
    }
}
