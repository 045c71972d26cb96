package org.orgscore.occupation.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orgscore.occupation.Alias;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Profile;
import org.orgscore.occupation.Reference;
import org.orgscore.occupation.Task;

/** Puts what was imported and what the built-in pack has together, code by code, and marks which is which. */
final class PackAssembly {
    private static final Comparator<Alias> MOST_TRUSTED_FIRST =
            Comparator.comparing(Alias::code).thenComparing(Alias::origin);

    private final Reference builtIn;
    private final OnetContent onet;
    private final Figures figures;
    private final ImportRecord record;
    private final Set<String> codes;

    PackAssembly(Reference builtIn, OnetContent onet, Figures figures, ImportRecord record) {
        this.builtIn = builtIn;
        this.onet = onet;
        this.figures = figures;
        this.record = record;
        this.codes = new TreeSet<>(onet.entries().keySet());
    }

    /** @param rated imported tasks by code; empty where the built-in ones are used */
    ImportedPack assemble(
            Map<String, List<Task>> rated,
            List<Alias> company,
            Map<String, Map<String, Double>> indexes,
            String version) {
        List<Occupation> occupations = occupations(rated);
        List<Alias> aliases = aliases(company);
        Map<String, List<Task>> second = rated.isEmpty() ? Map.of() : builtInTasks();
        Map<String, Profile> profiles = profiles();
        count(occupations, aliases, rated, profiles, indexes);
        return new ImportedPack(version, attributions(), occupations, aliases, second, profiles, indexes, record);
    }

    private List<Occupation> occupations(Map<String, List<Task>> rated) {
        Map<String, Double> weights = figures.listWeights(codes);
        Set<String> withStatements = new HashSet<>();
        onet.statements().forEach(statement -> withStatements.add(statement.code()));
        List<Occupation> occupations = new ArrayList<>();
        for (String code : codes) {
            OnetRelease.Entry entry = entry(code);
            Optional<Occupation> known = builtIn.findOccupation(code);
            Figures.Figure figure = figures.get(code.substring(0, 7));
            List<Task> tasks = rated.getOrDefault(code, List.of());
            if (tasks.isEmpty()) {
                tasks = known.map(Occupation::tasks).orElse(List.of());
                mark(code, "tasks", !tasks.isEmpty());
            }
            mark(
                    code,
                    "employment and wages",
                    !wagesImported() && !figure.from().isEmpty());
            occupations.add(new Occupation(
                    code,
                    entry.title(),
                    withStatements.contains(code)
                            || known.map(Occupation::scored).orElse(false),
                    jobZone(code, known),
                    summary(entry, known),
                    figure.employment(),
                    weights.getOrDefault(code, 0.0),
                    figure.wage(),
                    figure.from(),
                    tasks));
        }
        return occupations;
    }

    private OptionalInt jobZone(String code, Optional<Occupation> known) {
        if (!onet.jobZones().isEmpty()) {
            return onet.jobZones().getOrDefault(code, OptionalInt.empty());
        }
        OptionalInt zone = known.map(Occupation::jobZone).orElse(OptionalInt.empty());
        mark(code, "job zone", zone.isPresent());
        return zone;
    }

    private String summary(OnetRelease.Entry entry, Optional<Occupation> known) {
        String own = known.map(Occupation::summary).orElse("");
        mark(entry.code(), "summary", !own.isEmpty());
        return own.isEmpty() ? entry.description() : own;
    }

    /** A title stands once for a code, with its most trusted origin; a company's titles stand beside the others. */
    private List<Alias> aliases(List<Alias> company) {
        List<Alias> all = new ArrayList<>(onet.aliases());
        for (Alias alias : builtIn.listAliases()) {
            if (codes.contains(alias.code()) && alias.origin() == Alias.Origin.PACK) {
                all.add(alias);
                mark(alias.code(), "titles", true);
            }
        }
        all.sort(MOST_TRUSTED_FIRST);
        Set<String> seen = new HashSet<>();
        codes.forEach(code -> seen.add(key(code, entry(code).title())));
        List<Alias> aliases = new ArrayList<>(company);
        aliases.sort(MOST_TRUSTED_FIRST);
        for (Alias alias : all) {
            if (seen.add(key(alias.code(), alias.title()))) {
                aliases.add(alias);
            }
        }
        return aliases;
    }

    private static String key(String code, String title) {
        return code + " " + title.toLowerCase(Locale.ROOT);
    }

    private Map<String, List<Task>> builtInTasks() {
        Map<String, List<Task>> tasks = new TreeMap<>();
        for (Occupation occupation : builtIn.listOccupations()) {
            if (codes.contains(occupation.code()) && !occupation.tasks().isEmpty()) {
                tasks.put(occupation.code(), occupation.tasks());
            }
        }
        return tasks;
    }

    private Map<String, Profile> profiles() {
        Map<String, Profile> profiles = new TreeMap<>();
        for (String code : codes) {
            Profile known = builtIn.findOccupation(code).isPresent()
                    ? builtIn.getProfile(code)
                    : new Profile(code, List.of(), List.of(), List.of(), List.of());
            List<Profile.Transition> transitions = known.transitions().stream()
                    .filter(move -> codes.contains(move.targetCode()))
                    .toList();
            mark(code, "tools", !known.tools().isEmpty());
            mark(code, "transitions", !transitions.isEmpty());
            profiles.put(
                    code,
                    new Profile(code, known.tools(), technologies(code, known), transitions, related(code, known)));
        }
        return profiles;
    }

    private List<Profile.Technology> technologies(String code, Profile known) {
        if (!onet.technologies().isEmpty()) {
            return onet.technologies().getOrDefault(code, List.of());
        }
        mark(code, "technologies", !known.technologies().isEmpty());
        return known.technologies();
    }

    /** O*NET's neighbours in its order; what they share is said where the built-in pack says it. */
    private List<Profile.Related> related(String code, Profile known) {
        if (onet.related().isEmpty()) {
            mark(code, "related", !known.related().isEmpty());
            return known.related().stream()
                    .filter(related -> codes.contains(related.code()))
                    .toList();
        }
        Map<String, String> why = new LinkedHashMap<>();
        known.related().forEach(related -> why.put(related.code(), related.why()));
        List<Profile.Related> related = new ArrayList<>();
        for (String other : onet.related().getOrDefault(code, List.of())) {
            if (codes.contains(other)) {
                related.add(new Profile.Related(other, why.getOrDefault(other, "")));
                mark(code, "why related", why.containsKey(other));
            } else {
                record.unjoined("Related Occupations", code + " " + other, "is not in Occupation Data");
            }
        }
        return related;
    }

    private boolean wagesImported() {
        return record.inputs().stream().anyMatch(input -> input.option().equals("--wages"));
    }

    private List<String> attributions() {
        List<String> attributions = new ArrayList<>();
        record.inputs().forEach(input -> attributions.add(input.attribution()));
        if (onet.version().isEmpty() || !wagesImported()) {
            attributions.addAll(builtIn.identity().attributions());
        }
        Set<String> parts = record.builtInCounts().keySet();
        attributions.add("From this program's built-in pack, version "
                + builtIn.identity().version()
                + ", by code where the releases lack it: " + String.join(", ", parts)
                + ". These, and every task rating marked editorial, are editorial judgement.");
        return attributions;
    }

    private void count(
            List<Occupation> occupations,
            List<Alias> aliases,
            Map<String, List<Task>> rated,
            Map<String, Profile> profiles,
            Map<String, Map<String, Double>> indexes) {
        record.count("occupations", occupations.size());
        record.count("occupations_with_tasks", (int)
                occupations.stream().filter(one -> !one.tasks().isEmpty()).count());
        record.count("aliases", aliases.size() + occupations.size());
        for (Alias.Origin origin : Alias.Origin.values()) {
            int number = (int)
                    aliases.stream().filter(alias -> alias.origin() == origin).count();
            record.count(
                    "aliases_" + origin.name().toLowerCase(Locale.ROOT),
                    origin == Alias.Origin.OFFICIAL ? occupations.size() : number);
        }
        record.count(
                "tasks",
                occupations.stream().mapToInt(one -> one.tasks().size()).sum());
        record.count(
                "tasks_imported", rated.values().stream().mapToInt(List::size).sum());
        record.count(
                "technologies",
                profiles.values().stream()
                        .mapToInt(profile -> profile.technologies().size())
                        .sum());
        record.count(
                "related",
                profiles.values().stream()
                        .mapToInt(profile -> profile.related().size())
                        .sum());
        record.count("indexes", indexes.size());
        record.count("not_joined", record.unjoined().size());
    }

    private OnetRelease.Entry entry(String code) {
        OnetRelease.Entry entry = onet.entries().get(code);
        if (entry == null) {
            throw new IllegalStateException("no entry for " + code);
        }
        return entry;
    }

    private void mark(String code, String part, boolean built) {
        if (built) {
            record.builtIn(code, part);
        }
    }
}
