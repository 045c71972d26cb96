package org.orgscore.summary;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * An earlier run of the same organisation, read back from its report folder.
 *
 * @param name the folder's name, as reports call it
 * @param referenceSha256 of the reference it used
 * @param rubric version it used
 * @param titles its distinct titles; empty where only the part for executives was given, and then nothing can be said of
 *     why figures changed
 * @param groups its published groups by {@link EarlierPublication#name}
 */
public record EarlierRun(
        String name, String referenceSha256, String rubric, List<Title> titles, Map<String, PublishedGroup> groups) {
    public EarlierRun {
        titles = List.copyOf(titles);
        groups = Map.copyOf(groups);
    }

    /**
     * A distinct title and what it was scored as.
     *
     * @param code empty where it was unmatched
     * @param score empty where it was not scored
     * @param capacityY2 share of an FTE that AI could carry within two years
     */
    public record Title(String title, String department, String code, OptionalDouble score, double capacityY2) {}

    /** A group's figures as published. */
    public record PublishedGroup(double headcount, double fte, OptionalDouble score, double capacityY2) {}
}
