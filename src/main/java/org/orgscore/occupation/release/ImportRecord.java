package org.orgscore.occupation.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an import read, could not join and took from the built-in pack; becomes the manifest. For one thread. */
public final class ImportRecord {
    private final List<Input> inputs = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<Unjoined> unjoined = new ArrayList<>();
    private final Map<String, Set<String>> builtInParts = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    /**
     * One thing that was read.
     *
     * @param option the option that named it
     * @param name of the file or folder, without its path
     * @param what it was taken for
     * @param version as far as the release tells
     * @param sha256 over its bytes
     * @param licence under which it is published, as far as this program knows
     * @param attribution the sentence that every report shows
     */
    public record Input(
            String option,
            String name,
            String what,
            String version,
            String sha256,
            String licence,
            String attribution) {}

    /** A row that has no place in the reference, and why. */
    public record Unjoined(String input, String key, String reason) {}

    void input(Input input) {
        inputs.add(input);
    }

    void notice(String text) {
        notices.add(text);
    }

    void unjoined(String input, String key, String reason) {
        unjoined.add(new Unjoined(input, key, reason));
    }

    /** A part of an occupation that the releases lack and the built-in pack has. */
    void builtIn(String code, String part) {
        builtInParts.computeIfAbsent(code, key -> new TreeSet<>()).add(part);
    }

    void count(String what, int number) {
        counts.put(what, number);
    }

    public List<Input> inputs() {
        return List.copyOf(inputs);
    }

    /** Sentences about what will be absent or was decided. */
    public List<String> notices() {
        return List.copyOf(notices);
    }

    public List<Unjoined> unjoined() {
        return List.copyOf(unjoined);
    }

    /** How many there are of each thing. */
    public Map<String, Integer> counts() {
        return new TreeMap<>(counts);
    }

    /** The parts of this code that are from the built-in pack, joined by {@code |}. */
    String builtInParts(String code) {
        return String.join("|", builtInParts.getOrDefault(code, Set.of()));
    }

    /** In how many occupations each part is from the built-in pack. */
    public Map<String, Integer> builtInCounts() {
        Map<String, Integer> byPart = new TreeMap<>();
        builtInParts.values().forEach(parts -> parts.forEach(part -> byPart.merge(part, 1, Integer::sum)));
        return byPart;
    }
}
