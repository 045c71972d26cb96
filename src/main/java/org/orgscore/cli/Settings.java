package org.orgscore.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.orgscore.chart.ReadLimits;
import org.orgscore.job.ScoreRequest;
import org.orgscore.job.store.Leases;
import org.orgscore.job.store.StoreLock;
import org.orgscore.job.store.StoreSettings;
import org.orgscore.occupation.TaskRatings;
import org.orgscore.report.Brand;
import org.orgscore.summary.ScenarioSettings;
import org.orgscore.summary.SummarySettings;
import org.orgscore.title.MatchSettings;

/** A settings file: every key known, every value checked, all errors told at once. */
final class Settings {
    private static final List<String> KEYS = List.of(
            "state.folder",
            "store.url",
            "store.user",
            "store.password",
            "store.wait_seconds",
            "store.lease_seconds",
            "match.accept",
            "match.review",
            "report.min_group",
            "read.max_rejected_share",
            "read.max_file_mb",
            "read.max_unpacked_mb",
            "read.max_unpacked_ratio",
            "read.max_text_mb",
            "read.max_rows",
            "read.max_columns",
            "read.max_cell_chars",
            "read.max_row_chars",
            "read.max_sheets",
            "reports.folder",
            "report.organisation",
            "report.logo",
            "report.color",
            "report.locale",
            "reference.dir",
            "reference.tasks");
    /** A scenario's own settings: its name between the dots. */
    private static final Pattern SCENARIO = Pattern.compile("scenario\\.([\\p{L}\\p{N} _-]+)\\.(shift|adoption)");

    private static final String IMPORTED_TASKS = "imported";
    private static final String BUILT_IN_TASKS = "built-in";

    private final Properties values;
    private final List<String> errors = new ArrayList<>();

    private final List<String> known;
    private final Path folder;

    private Settings(Properties values, List<String> known, Path folder) {
        this.values = values;
        this.known = known;
        this.folder = folder;
    }

    static Settings none() {
        return new Settings(new Properties(), KEYS, Path.of(""));
    }

    /** Throws IllegalArgumentException with one plain line where the file cannot be read. */
    static Settings read(Path file) {
        return read(file, List.of());
    }

    /** With keys of one job's own; a {@code *} in a key stands for a name. */
    static Settings read(Path file, List<String> more) {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": the settings cannot be read: " + e.getMessage(), e);
        }
        Path parent = file.toAbsolutePath().getParent();
        return new Settings(
                values, Stream.concat(KEYS.stream(), more.stream()).toList(), parent == null ? Path.of("") : parent);
    }

    /** Warnings about keys that mean nothing here, each with the known key that is nearest. */
    List<String> listUnknownKeys() {
        List<String> warnings = new ArrayList<>();
        for (String key : new TreeSet<>(values.stringPropertyNames())) {
            if (known.stream().noneMatch(pattern -> matches(key, pattern))
                    && !SCENARIO.matcher(key).matches()) {
                warnings.add("setting " + key + " is not known; the nearest is " + NearestWord.of(key, known));
            }
        }
        return warnings;
    }

    private static boolean matches(String key, String pattern) {
        int star = pattern.indexOf('*');
        return star < 0
                ? key.equals(pattern)
                : key.startsWith(pattern.substring(0, star))
                        && key.endsWith(pattern.substring(star + 1))
                        && key.length() >= pattern.length();
    }

    /** All keys that are set and begin so. */
    List<String> listKeys(String prefix) {
        return new TreeSet<>(values.stringPropertyNames())
                .stream().filter(key -> key.startsWith(prefix)).toList();
    }

    void addError(String error) {
        errors.add(error);
    }

    /** Where the program keeps what it needs for itself. */
    Path state(Home home) {
        return find("state.folder").map(home.folder()::resolve).orElseGet(home::state);
    }

    StoreSettings store(Home home) {
        Optional<String> url = find("store.url");
        String password = find("store.password")
                .or(() -> Optional.ofNullable(System.getenv("ORGSCORE_STORE_PASSWORD")))
                .orElse("");
        return url.map(given -> StoreSettings.ofUrl(given, find("store.user").orElse("SA"), password))
                .orElseGet(() -> StoreSettings.inFolder(state(home).resolve("store")))
                .withLeaseTime(Duration.ofSeconds(
                        (long) number("store.lease_seconds", (double) Leases.DEFAULT_TIME.toSeconds())));
    }

    /** How long a job waits for a store that another holds. */
    Duration storeWait() {
        return Duration.ofSeconds((long) number("store.wait_seconds", (double) StoreLock.DEFAULT_WAIT.toSeconds()));
    }

    MatchSettings match() {
        return new MatchSettings(
                number("match.accept", MatchSettings.DEFAULT_ACCEPT),
                number("match.review", MatchSettings.DEFAULT_REVIEW));
    }

    int minGroup() {
        return (int) number("report.min_group", SummarySettings.DEFAULT_MIN_GROUP);
    }

    /** The default scenarios with what is set of them, then those of one's own in order of name. */
    List<ScenarioSettings> scenarios() {
        Map<String, ScenarioSettings> byName = new LinkedHashMap<>();
        ScenarioSettings.DEFAULT.forEach(scenario -> byName.put(scenario.name(), scenario));
        for (String key : new TreeSet<>(values.stringPropertyNames())) {
            Matcher scenario = SCENARIO.matcher(key);
            if (scenario.matches()) {
                String name = scenario.group(1);
                ScenarioSettings known = byName.getOrDefault(name, new ScenarioSettings(name, 0, 1));
                boolean shift = scenario.group(2).equals("shift");
                try {
                    byName.put(
                            name,
                            new ScenarioSettings(
                                    name,
                                    shift ? number(key, known.shift()) : known.shift(),
                                    shift ? known.adoption() : number(key, known.adoption())));
                } catch (IllegalArgumentException e) {
                    errors.add("setting " + key + ": " + e.getMessage());
                }
            }
        }
        return List.copyOf(byName.values());
    }

    /** How the organisation's reports look; a logo is named from the settings file's own folder. */
    Brand brand() {
        try {
            Optional<Brand.Logo> logo =
                    find("report.logo").map(name -> folder.resolve(name)).map(Brand.Logo::read);
            Locale locale = find("report.locale").map(Settings::locale).orElse(Locale.US);
            return new Brand(find("report.organisation"), logo, find("report.color"), locale);
        } catch (IllegalArgumentException e) {
            errors.add("settings report.*: " + e.getMessage());
            return Brand.DEFAULT;
        }
    }

    private static Locale locale(String tag) {
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
        if (!Set.of(Locale.getAvailableLocales()).contains(locale)
                || locale.getLanguage().isEmpty()) {
            throw new IllegalArgumentException(
                    "report.locale " + tag + " is not known; write language and country, as in de-DE");
        }
        return locale;
    }

    double maxRejectedShare() {
        return number("read.max_rejected_share", ScoreRequest.DEFAULT_MAX_REJECTED_SHARE);
    }

    ReadLimits readLimits() {
        ReadLimits usual = ReadLimits.defaults();
        return new ReadLimits(
                (int) number("read.max_file_mb", usual.fileMb()),
                (int) number("read.max_unpacked_mb", usual.unpackedMb()),
                (int) number("read.max_unpacked_ratio", usual.ratio()),
                (int) number("read.max_text_mb", usual.textMb()),
                (int) number("read.max_rows", usual.rows()),
                (int) number("read.max_columns", usual.columns()),
                (int) number("read.max_cell_chars", usual.cellChars()),
                (int) number("read.max_row_chars", usual.rowChars()),
                (int) number("read.max_sheets", usual.sheets()));
    }

    Path reports(Home home) {
        return find("reports.folder").map(Path::of).orElseGet(home::reports);
    }

    /** The imported reference to use where the command line names none. */
    Optional<Path> referenceFolder() {
        return find("reference.dir").map(Path::of);
    }

    /** Which task ratings of an imported reference are used. */
    TaskRatings taskRatings() {
        String given = find("reference.tasks").orElse(IMPORTED_TASKS);
        if (!given.equals(IMPORTED_TASKS) && !given.equals(BUILT_IN_TASKS)) {
            errors.add("setting reference.tasks is neither imported nor built-in: " + given);
        }
        return given.equals(BUILT_IN_TASKS) ? TaskRatings.BUILT_IN : TaskRatings.OWN;
    }

    /** Values that could not be read so far. */
    List<String> listErrors() {
        return List.copyOf(errors);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(values.getProperty(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    double number(String key, double otherwise) {
        Optional<String> given = find(key);
        if (given.isEmpty()) {
            return otherwise;
        }
        try {
            return Double.parseDouble(given.get());
        } catch (NumberFormatException e) {
            errors.add("setting " + key + " is not a number: " + given.get());
            return otherwise;
        }
    }
}
