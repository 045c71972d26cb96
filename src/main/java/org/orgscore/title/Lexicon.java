package org.orgscore.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** The words that normalising and ranking know, from the files under {@code title/}. Immutable. */
final class Lexicon {
    private static final Lexicon BUILT_IN = new Lexicon();

    private final Map<String, List<Expansion>> expansions = new HashMap<>();
    private final Map<String, String> marks = new HashMap<>();
    private final Set<String> emptyWords = new HashSet<>();
    private final Set<String> wholeWords = new HashSet<>();
    private final Set<String> tellingTitles = new HashSet<>();
    private final Set<String> fillers = new HashSet<>();
    private final List<Affinity> affinities = new ArrayList<>();
    private final Map<String, List<String>> agents = new LinkedHashMap<>();

    /**
     * A long form of a short one.
     *
     * @param when what must stand in the title or department; matches everywhere where there is no condition
     */
    record Expansion(String longForm, Pattern when, boolean always) {}

    /** A department word speaks for occupations whose code starts so. */
    record Affinity(String word, String prefix, double weight) {}

    private Lexicon() {
        for (CSVRecord row : TitleTable.listRows("abbreviations.csv")) {
            String when = row.get("when");
            expansions
                    .computeIfAbsent(row.get("short"), key -> new ArrayList<>())
                    .add(new Expansion(
                            row.get("long"),
                            Pattern.compile("\\b(" + when + ")", Pattern.UNICODE_CASE),
                            when.isEmpty()));
        }
        expansions.values().forEach(list -> list.sort(Comparator.comparing(Expansion::always)));
        for (CSVRecord row : TitleTable.listRows("marks.csv")) {
            marks.put(row.get("word"), row.get("kind"));
        }
        for (CSVRecord row : TitleTable.listRows("empty.csv")) {
            emptyWords.add(row.get("word"));
        }
        for (CSVRecord row : TitleTable.listRows("telling.csv")) {
            tellingTitles.add(row.get("title"));
        }
        for (CSVRecord row : TitleTable.listRows("fillers.csv")) {
            fillers.add(row.get("word"));
        }
        for (CSVRecord row : TitleTable.listRows("whole.csv")) {
            wholeWords.add(row.get("word"));
        }
        for (CSVRecord row : TitleTable.listRows("agents.csv")) {
            agents.put(row.get("field"), List.of(row.get("agent").split(" ", -1)));
        }
        for (CSVRecord row : TitleTable.listRows("departments.csv")) {
            affinities.add(new Affinity(row.get("word"), row.get("prefix"), Double.parseDouble(row.get("weight"))));
        }
    }

    static Lexicon builtIn() {
        return BUILT_IN;
    }

    /** The long form of a word in this context, meanings with a condition first; the word itself where it is no abbreviation here. */
    String expand(String word, String context) {
        for (Expansion expansion : expansions.getOrDefault(word, List.of())) {
            if (expansion.always() || expansion.when().matcher(context).find()) {
                return expansion.longForm();
            }
        }
        return word;
    }

    /** The kind of mark that a word is, empty where it is none. */
    String markKind(String word) {
        return marks.getOrDefault(word, "");
    }

    /** Whether a word is one in spite of a capital inside it, as JavaScript is. */
    boolean isWhole(String word) {
        return wholeWords.contains(word);
    }

    /** Whether a word says nothing about an occupation by itself. */
    boolean isEmpty(String word) {
        return emptyWords.contains(word);
    }

    /** Whether words that say nothing one by one name an occupation together, as chief executive officer does. */
    boolean isTelling(List<String> words) {
        return tellingTitles.contains(NormalisedTitle.text(words));
    }

    /** Whether a word of a department says that it is one or where, and not what is done there. */
    boolean isFiller(String word) {
        return fillers.contains(word);
    }

    /** Who practises each field of medicine, where the word for it does not follow from the field's name. */
    Map<String, List<String>> agents() {
        return agents;
    }

    List<Affinity> affinities() {
        return affinities;
    }
}
