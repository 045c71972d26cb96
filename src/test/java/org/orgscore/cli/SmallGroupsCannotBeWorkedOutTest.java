package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orgscore.cli.DeliveredFigures.Figure;
import org.orgscore.cli.DeliveredFigures.Kind;

/** Adding and subtracting everything that a report publishes gives away no group of fewer than five. */
class SmallGroupsCannotBeWorkedOutTest {
    private static final int MIN = 5;

    /** One home for all, so that its index is built once. */
    @TempDir
    private static Path home;

    private static final Map<Long, ReportFiles> REPORTS = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void noSmallGroupFollowsFromAllThatIsPublished(long seed) throws IOException {
        TrapChart chart = new TrapChart(seed);
        ReportFiles report = score(seed, chart);
        Map<String, Map<String, Set<Integer>>> groups = groups(chart, report);
        Map<String, Set<Integer>> below = below(chart);

        Map<String, Set<Integer>> published =
                published(report, groups, below, chart.people().size());
        Attack attack = new Attack(chart.people().size(), published.values());

        assertThat(published.values()).allSatisfy(set -> assertThat(set).hasSizeGreaterThanOrEqualTo(MIN));
        assertThat(small(groups, below)).isNotEmpty();
        assertThat(small(groups, below).entrySet().stream()
                        .filter(target -> attack.recovers(target.getValue()))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    /** Scores are of those who are scored, and how many that is follows from a share matched or an FTE not scored. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noFewWhoAreScoredOrNotFollowFromFiguresOfTheirGroups(long seed) throws IOException {
        TrapChart chart = TrapChart.withUnmatched(seed);
        ReportFiles report = score(100 + seed, chart);
        Map<String, Map<String, Set<Integer>>> groups = groups(chart, report);
        Map<String, Set<Integer>> below = below(chart);
        Map<String, Set<Integer>> published =
                published(report, groups, below, chart.people().size());
        Set<Integer> unscored = groups.getOrDefault("occupation", Map.of()).getOrDefault("", Set.of());
        Set<Integer> matched = new HashSet<>();
        groups.getOrDefault("decision", Map.of()).forEach((decision, set) -> {
            if (decision.equals("accepted") || decision.equals("override")) {
                matched.addAll(set);
            }
        });
        assertThat(unscored).isNotEmpty();

        int[] withheld = {0};
        assertThat(List.of(
                        new Side("score", false, unscored),
                        new Side("fte_unmatched", true, unscored),
                        new Side("fte_unmatched", false, unscored),
                        new Side("share_matched", true, matched),
                        new Side("share_matched", false, matched)))
                .allSatisfy(side -> {
                    Map<String, Set<Integer>> shown = new TreeMap<>();
                    Set<String> shows = side.column().equals("score") ? scored(report) : shows(report, published, side);
                    published.forEach((name, set) -> {
                        if (shows.contains(name)) {
                            shown.put(name, side.of(set));
                        } else {
                            withheld[0]++;
                        }
                    });
                    if (!side.column().equals("score")) {
                        // how much of the whole is not scored is always told, and said to be
                        shown.keySet()
                                .removeIf(name ->
                                        published.getOrDefault(name, Set.of()).size()
                                                == chart.people().size());
                    }
                    assertThat(shown).isNotEmpty();
                    assertThat(shown.values()).allSatisfy(set -> assertThat(set.isEmpty() || set.size() >= MIN)
                            .as("%s of %s", side.column(), set)
                            .isTrue());
                    Attack attack = new Attack(chart.people().size(), shown.values());
                    Map<String, Set<Integer>> few = new TreeMap<>();
                    published.forEach((name, set) -> few.put(name, side.of(set)));
                    groups.forEach((dimension, sets) ->
                            sets.forEach((key, set) -> few.put(dimension + ":" + key, side.of(set))));
                    below.forEach((title, set) -> few.put("manager:" + title, side.of(set)));
                    published.forEach((name, set) -> published.forEach((other, second) -> {
                        Set<Integer> without = side.of(set);
                        without.removeAll(second);
                        if (set.containsAll(second)) {
                            few.put(name + " without " + other, without);
                        }
                    }));
                    few.values().removeIf(set -> set.isEmpty() || set.size() >= MIN);
                    assertThat(few).isNotEmpty();
                    assertThat(few.entrySet().stream()
                                    .filter(target -> attack.recovers(target.getValue()))
                                    .map(Map.Entry::getKey))
                            .as(side.column() + " " + side.inside())
                            .isEmpty();
                });
        assertThat(withheld[0]).as("figures withheld").isPositive();
    }

    /** Those of a set that a column tells of: the people inside of some, or the others. */
    private record Side(String column, boolean inside, Set<Integer> some) {
        /** What the figures are of that say how many they are. */
        Kind kind() {
            return column.equals("share_matched") ? Kind.MATCHED : inside ? Kind.UNSCORED : Kind.SCORED;
        }

        Kind otherKind() {
            return column.equals("share_matched") ? Kind.MATCHED : inside ? Kind.SCORED : Kind.UNSCORED;
        }

        Side others() {
            return new Side(column, !inside, some);
        }

        Set<Integer> of(Set<Integer> set) {
            Set<Integer> part = new HashSet<>(set);
            if (inside) {
                part.retainAll(some);
            } else {
                part.removeAll(some);
            }
            return part;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theSameAttackSucceedsWhereOnlySmallGroupsAreMerged(long seed) throws IOException {
        TrapChart chart = new TrapChart(seed);
        Map<String, Map<String, Set<Integer>>> groups = groups(chart, score(seed, chart));
        Map<String, Set<Integer>> below = below(chart);
        List<Set<Integer>> naive = new ArrayList<>();
        groups.values().forEach(dimension -> {
            Set<Integer> rest = new HashSet<>();
            dimension.values().forEach(set -> {
                if (set.size() >= MIN) {
                    naive.add(set);
                } else {
                    rest.addAll(set);
                }
            });
            if (!rest.isEmpty()) {
                naive.add(rest);
            }
        });
        below.values().stream().filter(set -> set.size() >= MIN).forEach(naive::add);

        Attack attack = new Attack(chart.people().size(), naive);

        assertThat(small(groups, below).values().stream().filter(attack::recovers))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1})
    void namesOfSmallDepartmentsStandInNoDeliveredFile(long seed) throws IOException {
        TrapChart chart = new TrapChart(seed);
        ReportFiles report = score(seed, chart);
        DeliveredTexts texts = DeliveredTexts.of(report.folder().resolve("executive"));

        assertThat(texts.byFile()).hasSize(6);
        texts.byFile().forEach((file, text) -> assertThat(text)
                .as(file)
                .doesNotContain("Department A", "Department B")
                .contains(file.endsWith("summary.json") ? "score" : "Department D"));
    }

    private static Set<String> scored(ReportFiles report) throws IOException {
        Set<String> scored = new HashSet<>();
        for (CSVRecord row : report.groups()) {
            if (!row.get("score").isEmpty()) {
                scored.add(nameOf(row));
            }
        }
        return scored;
    }

    private static ReportFiles score(long seed, TrapChart chart) throws IOException {
        ReportFiles known = REPORTS.get(seed);
        if (known != null) {
            return known;
        }
        Path file = home.resolve("chart-" + seed + ".csv");
        chart.write(file);
        Path out = home.resolve("out-" + seed);
        ProgramRun run = ProgramRun.in(home, "score", file.toString(), "--out", out.toString(), "--quiet");
        assertThat(run.code()).as(run.err()).isZero();
        REPORTS.put(seed, new ReportFiles(out));
        return new ReportFiles(out);
    }

    /** Who is in which group, by dimension and key, as the program's own list of titles says. */
    private static Map<String, Map<String, Set<Integer>>> groups(TrapChart chart, ReportFiles report)
            throws IOException {
        Map<String, CSVRecord> titles = new HashMap<>();
        report.titles().forEach(row -> titles.put(row.get("title") + "\t" + row.get("department"), row));
        Map<String, Map<String, Set<Integer>>> groups = new LinkedHashMap<>();
        for (int i = 0; i < chart.people().size(); i++) {
            TrapChart.Person person = chart.people().get(i);
            CSVRecord title = titles.get(person.title() + "\t" + person.department());
            assertThat(title).as(person.toString()).isNotNull();
            String code = title.get("code");
            Map<String, String> keys = new LinkedHashMap<>();
            keys.put("department", person.department());
            keys.put("location", person.location());
            keys.put("grade", person.grade());
            keys.put("title", person.title());
            keys.put("occupation", code);
            keys.put("major_group", code.isEmpty() ? "" : code.substring(0, 2));
            keys.put("band", band(title.get("score")));
            keys.put("decision", title.get("decision"));
            int number = i;
            keys.forEach((dimension, key) -> groups.computeIfAbsent(dimension, d -> new TreeMap<>())
                    .computeIfAbsent(key, k -> new HashSet<>())
                    .add(number));
        }
        return groups;
    }

    private static String band(String score) {
        return score.isEmpty() ? "" : String.valueOf(Integer.parseInt(score) / 20 * 20);
    }

    /** Everyone below and including each person who has reports, by the manager's title and unit. */
    private static Map<String, Set<Integer>> below(TrapChart chart) {
        Map<String, Integer> byKey = new HashMap<>();
        for (int i = 0; i < chart.people().size(); i++) {
            byKey.put(chart.people().get(i).key(), i);
        }
        Map<String, Set<Integer>> below = new TreeMap<>();
        for (int i = 0; i < chart.people().size(); i++) {
            int at = i;
            while (!chart.people().get(at).manager().isEmpty()) {
                at = byKey.getOrDefault(chart.people().get(at).manager(), 0);
                TrapChart.Person manager = chart.people().get(at);
                Set<Integer> set = below.computeIfAbsent(manager.title(), t -> new HashSet<>());
                set.add(i);
                set.add(at);
            }
        }
        return below;
    }

    /** All sets of people that any of the files tells the number of, by dimension and key. */
    private static Map<String, Set<Integer>> published(
            ReportFiles report,
            Map<String, Map<String, Set<Integer>>> groups,
            Map<String, Set<Integer>> below,
            int people)
            throws IOException {
        Map<String, Set<Integer>> known = known(report, groups, below, people);
        Map<String, Set<Integer>> published = new LinkedHashMap<>();
        Map<String, List<String>> names = names(report);
        for (Figure figure : DeliveredFigures.of(report)) {
            if (figure.kind() == Kind.HEADCOUNT) {
                List<String> told = names.getOrDefault(place(figure), List.of()).stream()
                        .filter(name -> known.getOrDefault(name, Set.of()).size() == figure.value())
                        .toList();
                assertThat(told)
                        .as("%s counts a group that is none of the table's", figure)
                        .isNotEmpty();
                told.forEach(name -> published.put(name, known.getOrDefault(name, Set.of())));
            }
        }
        assertThat(published.keySet()).isEqualTo(known.keySet());
        return published;
    }

    /** The rows of the table that a label stands for: several where managers of one unit have one title. */
    private static Map<String, List<String>> names(ReportFiles report) throws IOException {
        Map<String, List<String>> names = new HashMap<>();
        for (CSVRecord row : report.groups()) {
            String dimension = row.get("dimension");
            String label = dimension.equals("decision") ? decisionLabel(row) : row.get("group");
            for (String text : new HashSet<>(List.of(label, row.get("group")))) {
                names.computeIfAbsent(dimension + ":" + text, place -> new ArrayList<>())
                        .add(nameOf(row));
            }
        }
        return names;
    }

    private static String decisionLabel(CSVRecord row) {
        return switch (row.get("key")) {
            case "accepted" -> "Accepted by the program";
            case "review" -> "To be looked at; the best guess is scored meanwhile";
            case "unmatched" -> "Not matched; left out of every score";
            default -> row.get("group");
        };
    }

    private static String place(Figure figure) {
        return figure.dimension() + ":" + figure.label();
    }

    private static String nameOf(CSVRecord row) {
        return row.get("dimension").equals("total") ? "total" : row.get("dimension") + ":" + row.get("key");
    }

    /** The sets that show a figure of some of their people in any of the files; what it says is checked. */
    private static Set<String> shows(ReportFiles report, Map<String, Set<Integer>> published, Side side)
            throws IOException {
        Map<String, List<String>> names = names(report);
        Set<String> shows = new HashSet<>();
        for (Figure figure : DeliveredFigures.of(report)) {
            if (figure.kind() == side.kind() || figure.kind() == side.otherKind()) {
                Side told = figure.kind() == side.kind() ? side : side.others();
                List<String> right = names.getOrDefault(place(figure), List.of()).stream()
                        .filter(name -> {
                            Set<Integer> set = published.getOrDefault(name, Set.of());
                            double part = told.of(set).size();
                            return figure.kind() == Kind.MATCHED
                                    ? Math.abs((side.inside() ? part : set.size() - part) / set.size() - figure.value())
                                            < 0.0051
                                    : part == figure.value();
                        })
                        .toList();
                assertThat(right).as(figure.toString()).isNotEmpty();
                shows.addAll(right);
            }
        }
        return shows;
    }

    private static Map<String, Set<Integer>> known(
            ReportFiles report,
            Map<String, Map<String, Set<Integer>>> groups,
            Map<String, Set<Integer>> below,
            int people)
            throws IOException {
        Set<Integer> everyone = new HashSet<>();
        for (int i = 0; i < people; i++) {
            everyone.add(i);
        }
        Map<String, Set<Integer>> published = new LinkedHashMap<>();
        published.put("total", everyone);
        Map<String, Set<Integer>> rests = new LinkedHashMap<>();
        for (CSVRecord row : report.groups()) {
            String dimension = row.get("dimension");
            String name = nameOf(row);
            Set<Integer> set;
            if (dimension.equals("total") || row.get("key").equals("all")) {
                set = everyone;
            } else if (dimension.equals("manager")) {
                String title = row.get("group").replaceAll(", (Department .|Head Office)$", "");
                set = below.getOrDefault(title, Set.of());
            } else if (row.get("key").equals("~other")) {
                set = new HashSet<>(everyone);
                rests.put(dimension, set);
            } else {
                String key = row.get("key");
                set = groups.getOrDefault(dimension, Map.of())
                        .getOrDefault(dimension.equals("band") ? bandKey(key) : key, Set.of());
            }
            published.put(name, set);
        }
        rests.forEach((dimension, rest) -> published.forEach((name, set) -> {
            if (name.startsWith(dimension + ":") && !name.endsWith("~other")) {
                rest.removeAll(set);
            }
        }));
        for (CSVRecord row : report.groups()) {
            assertThat(published.get(nameOf(row)))
                    .as(row.get("dimension") + " " + row.get("group"))
                    .hasSize((int) Double.parseDouble(row.get("headcount")));
        }
        return published;
    }

    private static String bandKey(String key) {
        return key.isEmpty() ? "" : String.valueOf(Integer.parseInt(key.substring(0, 2)));
    }

    /** Small groups and teams, every person, and every small meeting of two groups of different dimensions. */
    private static Map<String, Set<Integer>> small(
            Map<String, Map<String, Set<Integer>>> groups, Map<String, Set<Integer>> below) {
        Map<String, Set<Integer>> small = new TreeMap<>();
        Map<String, Set<Integer>> all = new TreeMap<>();
        groups.forEach((dimension, sets) -> sets.forEach((key, set) -> all.put(dimension + ":" + key, set)));
        below.forEach((title, set) -> all.put("manager:" + title, set));
        all.forEach((name, set) -> {
            if (set.size() < MIN) {
                small.put(name, set);
            }
            set.forEach(person -> small.put("person " + person, Set.of(person)));
            all.forEach((other, second) -> {
                if (name.compareTo(other) < 0) {
                    Set<Integer> both = new HashSet<>(set);
                    both.retainAll(second);
                    if (!both.isEmpty() && both.size() < MIN) {
                        small.put(name + " and " + other, both);
                    }
                    Set<Integer> without = new HashSet<>(set);
                    without.removeAll(second);
                    if (!without.isEmpty() && without.size() < MIN) {
                        small.put(name + " without " + other, without);
                    }
                }
            });
        });
        return small;
    }
}
