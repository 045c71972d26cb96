package org.orgscore.occupation.release;

import java.util.List;
import java.util.Map;
import org.orgscore.occupation.Alias;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Profile;
import org.orgscore.occupation.Task;

/**
 * Everything an import came to, before it is written.
 *
 * @param version names each release that went in
 * @param attributions sentences that every report shows
 * @param occupations in order of code, with their tasks
 * @param aliases without the official titles, each code's title once
 * @param builtInTasks the built-in pack's tasks by code, where the occupations have other ones
 * @param profiles by code
 * @param indexes values by index and code
 */
public record ImportedPack(
        String version,
        List<String> attributions,
        List<Occupation> occupations,
        List<Alias> aliases,
        Map<String, List<Task>> builtInTasks,
        Map<String, Profile> profiles,
        Map<String, Map<String, Double>> indexes,
        ImportRecord record) {
    /** The name of every imported reference. */
    public static final String NAME = "imported";

    public ImportedPack {
        attributions = List.copyOf(attributions);
        occupations = List.copyOf(occupations);
        aliases = List.copyOf(aliases);
    }
}
