package org.orgscore.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orgscore.title.Trace.Form;
import org.orgscore.title.Trace.Holding;

/** Finds the occupations that a title may name, by exact forms and by words, and keeps what speaks for each. */
final class CandidateSearch {
    private static final int MAX_BY_WORDS = 40;
    private static final int MAX_IN_CONTEXT = 20;
    private static final int MAX_BY_OCCUPATION = 15;
    private static final int MAX_SEGMENTS = 6;
    /** The rarity of a word that stands in one alias of 150. */
    private static final double COMMON = 5.0;
    /** Share of its words, by rarity, that a department must have of another to be one of its kind. */
    private static final double ALIKE = 0.5;

    private final AliasIndex index;
    private final IndexedOccupations occupations;
    /** By number of the occupation. */
    private final @Nullable Trace[] byOccupation;

    private final List<Trace> found = new ArrayList<>();
    private final Set<String> looked = new HashSet<>();
    private final List<String> context;
    private final WordSet department;

    /** @param department the department's words as singulars; may be empty */
    CandidateSearch(AliasIndex index, List<String> department) {
        this.index = index;
        this.context = department;
        this.department = WordSet.of(department, index);
        this.occupations = index.occupations();
        this.byOccupation = new Trace[occupations.size()];
    }

    /**
     * What was found.
     *
     * @param traces one an occupation
     * @param stems the title's words as they were looked up
     * @param titleScores how much the title's words are about each occupation, 0 to 1
     * @param familyScores the same over word families
     * @param togetherScores the same with the department's words
     * @param known share of the title's words that the occupation's titles know
     * @param odds what its clues, and the department's, together say
     * @param knowsRarest 1 for the occupations whose titles know the title's rarest word that any alias has
     */
    record Found(
            List<Trace> traces,
            List<String> stems,
            OccupationScores titleScores,
            OccupationScores familyScores,
            OccupationScores togetherScores,
            OccupationScores known,
            OccupationScores knowsRarest,
            ClueOdds odds) {}

    Found collect(NormalisedTitle title) {
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
        OccupationScores titleScores = occupations.score(AliasIndex.OCCUPATION_TITLES, stems, MAX_BY_OCCUPATION);
        OccupationScores familyScores =
                occupations.score(AliasIndex.OCCUPATION_FAMILIES, Stem.families(stems), MAX_BY_OCCUPATION);
        byWords(stems, AskedWords.of(stems, heads(stems, segments), department, index));
        traceBest(titleScores);
        traceBest(familyScores);
        OccupationScores togetherScores = familyScores;
        if (!context.isEmpty()) {
            List<String> together = new ArrayList<>(stems);
            together.addAll(context);
            togetherScores =
                    occupations.score(AliasIndex.OCCUPATION_FAMILIES, Stem.families(together), MAX_BY_OCCUPATION);
            traceBest(togetherScores);
        }
        ClueOdds odds = index.odds(WrittenForms.core(title, index.vocabulary()), context);
        odds.listLikely().forEach(this::trace);
        OccupationScores known = occupations.known(stems, index::rarity);
        String rarest = stems.stream()
                .filter(index.vocabulary()::knows)
                .max(Comparator.comparingDouble(index::rarity))
                .orElse("");
        OccupationScores knowsRarest = occupations.known(List.of(rarest), word -> 1);
        return new Found(found, stems, titleScores, familyScores, togetherScores, known, knowsRarest, odds);
    }

    private void traceBest(OccupationScores scores) {
        for (int i = 0; i < scores.size(); i++) {
            trace(scores.at(i));
        }
    }

    private static Set<String> heads(List<String> stems, List<List<String>> segments) {
        Set<String> heads = new LinkedHashSet<>();
        heads.add(stems.get(stems.size() - 1));
        segments.forEach(words -> heads.add(words.get(words.size() - 1)));
        return heads;
    }

    private void exact(String field, String value, Form form) {
        if (!looked.add(field + ' ' + value)) {
            return; // a surer form was the same
        }
        List<AliasEntry> entries = index.listExact(field, value);
        if (entries.isEmpty()) {
            return;
        }
        Holding[] holdings = new Holding[entries.size()];
        Set<Integer> codes = new HashSet<>();
        Set<Integer> here = new HashSet<>();
        for (int i = 0; i < holdings.length; i++) {
            holdings[i] = holding(entries.get(i));
            codes.add(entries.get(i).occupation());
            if (holdings[i] != Holding.ELSEWHERE) {
                here.add(entries.get(i).occupation());
            }
        }
        for (int i = 0; i < holdings.length; i++) {
            AliasEntry entry = entries.get(i);
            trace(entry.occupation())
                    .exact(
                            entry,
                            form,
                            holdings[i],
                            holdings[i] == Holding.ELSEWHERE ? codes.size() : here.size(),
                            entry.words().mostRarity() < COMMON);
        }
    }

    private Holding holding(AliasEntry entry) {
        if (entry.departmentWords().size() == 0) {
            return Holding.ANYWHERE;
        }
        return department.covers(entry.departmentWords()) >= ALIKE
                        || entry.departmentWords().covers(department) >= ALIKE
                ? Holding.THERE
                : Holding.ELSEWHERE;
    }

    private void byWords(List<String> stems, AskedWords asked) {
        // entries are one object an alias, so that identity is enough to meet each once; the order settles ties
        for (AliasEntry entry : new LinkedHashSet<>(index.listByWords(stems, context, MAX_BY_WORDS, MAX_IN_CONTEXT))) {
            trace(entry.occupation()).near(entry, Likeness.of(asked, entry));
        }
    }

    private Trace trace(int occupation) {
        Trace known = byOccupation[occupation];
        if (known != null) {
            return known;
        }
        Trace trace = new Trace(occupations.codes().get(occupation), occupation);
        byOccupation[occupation] = trace;
        found.add(trace);
        return trace;
    }
}
