package org.orgscore.occupation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.orgscore.occupation.PackTable.Row;

/**
 * A reference read from pack files. Occupations and tasks are read at once; aliases and profiles only when asked for,
 * since a run with a ready-made index needs no alias and few profiles.
 */
public final class PackReference implements Reference {
    /** The columns that {@code occupations.csv} of a pack has at least. */
    public static final List<String> OCCUPATION_COLUMNS = List.of(
            "code",
            "title",
            "scored",
            "job_zone",
            "summary",
            "employment_soc",
            "employment_weight",
            "wage_mean",
            "wage_p10",
            "wage_p25",
            "wage_median",
            "wage_p75",
            "wage_p90",
            "wage_topcoded",
            "figures_from");

    private static final List<String> TASK_COLUMNS =
            List.of("code", "task_no", "task", "importance", "status", "horizon", "rationale");
    private static final String EDITORIAL = "editorial";
    private static final String TASKS = "tasks";
    private static final String OTHER_TASKS = "tasks_built_in";

    private final PackFiles files;
    private final ReferenceIdentity identity;
    private final String contentSha256;
    private final Map<String, Occupation> occupations;
    private final List<OccupationIndex> indexes;
    private final Map<String, Map<String, Profile>> profiles = new ConcurrentHashMap<>();

    private PackReference(
            PackFiles files,
            ReferenceIdentity identity,
            String contentSha256,
            Map<String, Occupation> occupations,
            List<OccupationIndex> indexes) {
        this.files = files;
        this.identity = identity;
        this.contentSha256 = contentSha256;
        this.occupations = occupations;
        this.indexes = indexes;
    }

    /** The pack that is part of the program. */
    public static PackReference builtIn() {
        PackFiles files = PackFiles.builtIn();
        return ReadyPack.find(files).map(content -> ready(files, content)).orElseGet(() -> read(files));
    }

    /** Reads a pack; throws InvalidReferenceException where a file is missing or a row cannot be read. */
    public static PackReference read(PackFiles files) {
        return read(files, TaskRatings.OWN);
    }

    /**
     * Reads a pack with one of its two sets of task ratings. A code that the chosen set has nothing for takes the other's.
     * With the second set the hash is another, since every figure may be.
     */
    public static PackReference read(PackFiles files, TaskRatings ratings) {
        Optional<ReadyPack.Content> ready =
                ratings == TaskRatings.OWN ? ReadyPack.findUnchanged(files) : Optional.empty();
        return ready.map(content -> ready(files, content)).orElseGet(() -> readTables(files, ratings));
    }

    private static PackReference ready(PackFiles files, ReadyPack.Content content) {
        Map<String, Occupation> occupations = new TreeMap<>();
        content.occupations().forEach(occupation -> occupations.put(occupation.code(), occupation));
        return new PackReference(
                files,
                content.identity(),
                content.identity().sha256(),
                Collections.unmodifiableMap(occupations),
                content.indexes());
    }

    static PackReference readTables(PackFiles files, TaskRatings ratings) {
        ReferenceIdentity own = PackIdentity.read(files);
        boolean second = ratings == TaskRatings.BUILT_IN;
        ReferenceIdentity identity = second ? PackIdentity.withOtherTasks(own) : own;
        Map<String, List<Task>> tasks = new LinkedHashMap<>();
        if (second) {
            tasks.putAll(tasks(files, OTHER_TASKS));
        }
        tasks(files, TASKS).forEach(tasks::putIfAbsent);
        Map<String, Occupation> occupations = new TreeMap<>();
        for (Occupation occupation :
                PackTable.listRows(files, "occupations.csv", OCCUPATION_COLUMNS, row -> occupation(row, tasks))) {
            if (occupations.put(occupation.code(), occupation) != null) {
                throw new InvalidReferenceException("occupations.csv: " + occupation.code() + " stands twice");
            }
        }
        if (occupations.isEmpty()) {
            throw new InvalidReferenceException("occupations.csv: missing or empty");
        }
        tasks.keySet().stream()
                .filter(code -> !occupations.containsKey(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new InvalidReferenceException("tasks: " + code + " is not in occupations.csv");
                });
        return new PackReference(
                files, identity, own.sha256(), Collections.unmodifiableMap(occupations), OccupationIndex.read(files));
    }

    private static Map<String, List<Task>> tasks(PackFiles files, String folder) {
        List<List<CodedTask>> byMajor = PackFiles.MAJOR_GROUPS.parallelStream()
                .map(major -> PackTable.listRows(files, folder + "/" + major + ".csv", TASK_COLUMNS, CodedTask::of))
                .toList();
        Map<String, List<Task>> tasks = new LinkedHashMap<>();
        byMajor.forEach(list -> list.forEach(task ->
                tasks.computeIfAbsent(task.code(), code -> new ArrayList<>()).add(task.task())));
        return tasks;
    }

    @Override
    public ReferenceIdentity identity() {
        return identity;
    }

    /** Hash of the pack's files, whichever task ratings are used. */
    public String contentSha256() {
        return contentSha256;
    }

    @Override
    public Collection<Occupation> listOccupations() {
        return occupations.values();
    }

    @Override
    public Optional<Occupation> findOccupation(String code) {
        return Optional.ofNullable(occupations.get(code));
    }

    @Override
    public Profile getProfile(String code) {
        Occupation occupation = getOccupation(code);
        Profile profile = profiles.computeIfAbsent(occupation.majorGroup(), major -> PackProfiles.read(files, major))
                .get(code);
        return profile == null ? new Profile(code, List.of(), List.of(), List.of(), List.of()) : profile;
    }

    /** The official titles first, then each code's titles in the order of the files. */
    @Override
    public List<Alias> listAliases() {
        return listAliases(occupations.keySet());
    }

    /** Reads the files of their major groups only. */
    @Override
    public List<Alias> listAliases(Set<String> codes) {
        Set<Alias> aliases = new LinkedHashSet<>();
        for (Occupation occupation : occupations.values()) {
            if (codes.contains(occupation.code())) {
                aliases.add(new Alias(occupation.code(), occupation.title(), "", Alias.Origin.OFFICIAL));
            }
        }
        for (String major : PackFiles.MAJOR_GROUPS) {
            if (codes.stream().anyMatch(code -> code.startsWith(major))) {
                PackTable.listRows(files, "titles/" + major + ".csv", List.of("code", "title"), PackReference::alias)
                        .stream()
                        .filter(alias -> codes.contains(alias.code()))
                        .forEach(aliases::add);
            }
        }
        return List.copyOf(aliases);
    }

    @Override
    public List<OccupationIndex> listIndexes() {
        return indexes;
    }

    private static Alias alias(Row row) {
        Alias.Origin origin =
                row.text("origin").isEmpty() ? Alias.Origin.PACK : row.constant("origin", Alias.Origin.class);
        return new Alias(row.required("code"), row.required("title"), row.text("department"), origin);
    }

    private static Occupation occupation(Row row, Map<String, List<Task>> tasks) {
        String code = row.required("code");
        return new Occupation(
                code,
                row.required("title"),
                row.flag("scored"),
                row.findWhole("job_zone"),
                row.text("summary"),
                row.findNumber("employment_soc").orElse(0),
                row.findNumber("employment_weight").orElse(0),
                new Wage(
                        row.findNumber("wage_mean"),
                        row.findNumber("wage_p10"),
                        row.findNumber("wage_p25"),
                        row.findNumber("wage_median"),
                        row.findNumber("wage_p75"),
                        row.findNumber("wage_p90"),
                        row.flag("wage_topcoded")),
                row.text("figures_from"),
                tasks.getOrDefault(code, List.of()));
    }

    private record CodedTask(String code, Task task) {
        static CodedTask of(Row row) {
            String rule = row.text("rule");
            return new CodedTask(
                    row.required("code"),
                    new Task(
                            (int) row.number("task_no"),
                            row.required("task"),
                            row.number("importance"),
                            row.constant("status", TaskStatus.class),
                            row.constant("horizon", Horizon.class),
                            row.text("rationale"),
                            rule.isEmpty() ? EDITORIAL : rule));
        }
    }
}
