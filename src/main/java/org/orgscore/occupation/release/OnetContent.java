package org.orgscore.occupation.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.orgscore.occupation.Alias;
import org.orgscore.occupation.InvalidReferenceException;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Profile;
import org.orgscore.occupation.Reference;

/**
 * What the occupations of an import are made from: an O*NET release, or the built-in pack where none is given. An empty
 * table means that the release lacks it.
 */
record OnetContent(
        Optional<String> version,
        Map<String, OnetRelease.Entry> entries,
        Map<String, OptionalInt> jobZones,
        List<Alias> aliases,
        List<OnetTasks.Statement> statements,
        Map<Long, List<OnetTasks.Activity>> activities,
        Map<String, List<Profile.Technology>> technologies,
        Map<String, List<String>> related) {
    private static final double KNOWN_SHARE = 0.9;

    static OnetContent read(ReleaseFiles files, Reference builtIn, ImportRecord record) {
        OnetRelease release = new OnetRelease(files, record);
        Map<String, OnetRelease.Entry> entries = release.listOccupations();
        checkTaxonomy(files.name(), entries.keySet(), builtIn);
        OnetTasks tasks = new OnetTasks(release);
        String version = release.findVersion().orElse("");
        if (version.isEmpty()) {
            record.notice(files.name() + " does not say which release it is; its version is given as unknown");
        }
        return new OnetContent(
                Optional.of(version.isEmpty() ? "of unknown version" : version),
                entries,
                release.listJobZones(),
                release.listAliases(entries.keySet()),
                tasks.listStatements(entries.keySet(), record),
                tasks.listActivities(),
                release.listTechnologies(),
                release.listRelated());
    }

    static OnetContent builtIn(Reference builtIn) {
        Map<String, OnetRelease.Entry> entries = new LinkedHashMap<>();
        for (Occupation occupation : builtIn.listOccupations()) {
            entries.put(occupation.code(), new OnetRelease.Entry(occupation.code(), occupation.title(), ""));
        }
        return new OnetContent(Optional.empty(), entries, Map.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of());
    }

    private static void checkTaxonomy(String name, Set<String> codes, Reference builtIn) {
        long known = codes.stream()
                .filter(code -> builtIn.findOccupation(code).isPresent())
                .count();
        if (known < KNOWN_SHARE * codes.size()) {
            throw new InvalidReferenceException(name + ": " + (codes.size() - known) + " of " + codes.size()
                    + " codes are not of O*NET-SOC 2019; give release 25.1 or later");
        }
    }
}
