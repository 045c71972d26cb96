package org.orgscore.title;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orgscore.title.Trace.Form;

/** Finds the occupations that a title may name, by exact forms and by words, and keeps what speaks for each. */
final class CandidateSearch {
    private static final int MAX_BY_WORDS = 100;
    private static final int MAX_IN_CONTEXT = 40;
    private static final int MAX_BY_OCCUPATION = 30;
    private static final int MAX_SEGMENTS = 6;
    /** The rarity of a word that stands in one alias of 150. */
    private static final double COMMON = 5.0;

    private final AliasIndex index;
    private final Map<String, Trace> found = new LinkedHashMap<>();

    CandidateSearch(AliasIndex index) {
        this.index = index;
    }

    /**
     * What was found.
     *
     * @param traces by code
     * @param stems the title's words as they were looked up
     * @param titleScores how much the title's words are about each occupation, 0 to 1
     * @param familyScores the same over word families
     * @param togetherScores the same with the department's words
     */
    record Found(
            Map<String, Trace> traces,
            List<String> stems,
            Map<String, Double> titleScores,
            Map<String, Double> familyScores,
            Map<String, Double> togetherScores) {}

    /** @param department the department's words, written out; may be empty */
    Found collect(NormalisedTitle title, List<String> department) {
        List<String> stems = index.vocabulary().read(Stem.of(title.wide()));
        List<String> core = index.vocabulary().read(Stem.of(title.core()));
        exact(AliasIndex.EXACT, NormalisedTitle.text(Stem.of(title.full())), Form.FULL);
        exact(AliasIndex.EXACT, NormalisedTitle.text(core), Form.CORE);
        exact(AliasIndex.BAG, Stem.bag(title.full()), Form.BAG);
        exact(AliasIndex.BAG, Stem.bag(core), Form.BAG);
        exact(AliasIndex.EXACT, NormalisedTitle.text(index.vocabulary().read(Stem.of(title.bare()))), Form.BARE);
        exact(AliasIndex.CORE_BAG, Stem.bag(index.vocabulary().read(Stem.of(title.bare()))), Form.BARE_BAG);
        List<List<String>> segments = title.segments().stream()
                .limit(MAX_SEGMENTS)
                .map(words -> index.vocabulary().read(Stem.of(words)))
                .toList();
        segments.forEach(words -> exact(AliasIndex.EXACT, NormalisedTitle.text(words), Form.SEGMENT));
        Map<String, Double> titleScores = index.scoreOccupations(AliasIndex.OCCUPATION_TITLES, stems, MAX_BY_WORDS);
        Map<String, Double> familyScores =
                index.scoreOccupations(AliasIndex.OCCUPATION_FAMILIES, Stem.families(stems), MAX_BY_WORDS);
        List<String> context = Stem.of(department);
        byWords(stems, AskedWords.of(stems, heads(stems, segments), context, index), context);
        titleScores.keySet().stream().limit(MAX_BY_OCCUPATION).forEach(this::trace);
        familyScores.keySet().stream().limit(MAX_BY_OCCUPATION).forEach(this::trace);
        Map<String, Double> togetherScores = familyScores;
        if (!context.isEmpty()) {
            List<String> together = new ArrayList<>(stems);
            together.addAll(context);
            togetherScores =
                    index.scoreOccupations(AliasIndex.OCCUPATION_FAMILIES, Stem.families(together), MAX_BY_WORDS);
            togetherScores.keySet().stream().limit(MAX_BY_OCCUPATION).forEach(this::trace);
        }
        return new Found(found, stems, titleScores, familyScores, togetherScores);
    }

    private static Set<String> heads(List<String> stems, List<List<String>> segments) {
        Set<String> heads = new HashSet<>();
        heads.add(stems.get(stems.size() - 1));
        segments.forEach(words -> heads.add(words.get(words.size() - 1)));
        return heads;
    }

    private void exact(String field, String value, Form form) {
        List<AliasEntry> entries = index.listExact(field, value);
        int codes = (int) entries.stream().map(AliasEntry::code).distinct().count();
        for (AliasEntry entry : entries) {
            boolean common = entry.stems().stream().allMatch(word -> index.rarity(word) < COMMON);
            trace(entry.code()).exact(entry, form, codes, common);
        }
    }

    private void byWords(List<String> stems, AskedWords asked, List<String> department) {
        // entries are one object an alias, so that identity is enough to meet each once; the order settles ties
        Set<AliasEntry> hits = new LinkedHashSet<>(index.listByWords(stems, MAX_BY_WORDS));
        if (!department.isEmpty()) {
            hits.addAll(index.listByWords(stems, department, MAX_IN_CONTEXT));
        }
        for (AliasEntry entry : hits) {
            trace(entry.code()).near(entry, Likeness.of(asked, entry, index));
        }
    }

    private Trace trace(String code) {
        return found.computeIfAbsent(code, Trace::new);
    }
}
