package org.orgscore.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orgscore.title.Trace.Form;
import org.orgscore.title.Trace.Holding;

/** Finds the occupations that a title may name, by exact forms and by words, and keeps what speaks for each. */
final class CandidateSearch {
    private static final int MAX_BY_OCCUPATION = 8;
    private static final int MAX_SEGMENTS = 6;
    /** The logarithm of seven in ten: an occupation that has the title and is so likely by its clues is not questioned. */
    private static final double SURE = -0.36;

    private final AliasIndex index;
    private final IndexedOccupations occupations;
    private final ExactForms forms;
    /** By number of the occupation. */
    private final @Nullable Trace[] byOccupation;

    private final List<Trace> found = new ArrayList<>();
    private final List<String> context;
    private final WordSet department;

    /** @param department the department's words as singulars; may be empty */
    CandidateSearch(AliasIndex index, List<String> department) {
        this.index = index;
        this.context = department;
        this.department = WordSet.of(department, index);
        this.occupations = index.occupations();
        this.forms = new ExactForms(index, this.department, this::trace);
        this.byOccupation = new Trace[occupations.size()];
    }

    /**
     * What was found.
     *
     * @param traces one an occupation
     * @param stems the title's words as they were looked up
     * @param titleScores how much the title's words are about each occupation, 0 to 1
     * @param togetherScores the same with the department's words, over word families
     * @param known share of the title's words that the occupation's titles know
     * @param knowsRarest 1 for the occupations whose titles know the title's rarest word that any alias has
     * @param odds what its clues, and the department's, together say
     * @param settled the number of the occupation that has the title and that the clues are sure of, where nothing more was
     *     looked for
     */
    record Found(
            List<Trace> traces,
            List<String> stems,
            OccupationScores titleScores,
            OccupationScores togetherScores,
            OccupationScores known,
            OccupationScores knowsRarest,
            ClueOdds odds,
            OptionalInt settled) {
        boolean isSettled() {
            return settled.isPresent();
        }

        boolean isSettledOn(int occupation) {
            return settled.isPresent() && settled.getAsInt() == occupation;
        }
    }

    /**
     * Looks for exact forms and clues first. Where an occupation has the title, in such a department, and the clues are sure
     * of it, nothing more is looked for.
     *
     * @param core the title's core as known words
     */
    Found collect(NormalisedTitle title, List<String> core) {
        List<String> stems = index.vocabulary().read(Stem.of(title.wide()));
        ClueOdds odds = index.odds(WrittenForms.withSpeciality(title, core, index.vocabulary()), context);
        forms.look(AliasIndex.EXACT, NormalisedTitle.text(Stem.of(title.full())), Form.FULL);
        forms.look(AliasIndex.EXACT, NormalisedTitle.text(core), Form.CORE);
        OptionalInt sure = findSure(odds);
        if (sure.isPresent()) {
            return settled(stems, odds, sure);
        }
        forms.look(AliasIndex.BAG, Stem.bag(title.full()), Form.BAG);
        forms.look(AliasIndex.BAG, Stem.bag(core), Form.BAG);
        List<String> bare = index.vocabulary().read(Stem.of(title.bare()));
        forms.look(AliasIndex.EXACT, NormalisedTitle.text(bare), Form.BARE);
        forms.look(AliasIndex.CORE_BAG, Stem.bag(bare), Form.BARE_BAG);
        sure = findSure(odds);
        return sure.isPresent() ? settled(stems, odds, sure) : searched(title, stems, odds);
    }

    private OptionalInt findSure(ClueOdds odds) {
        return found.stream()
                .filter(trace -> trace.holding() != Holding.ELSEWHERE)
                .mapToInt(Trace::occupation)
                .filter(occupation -> odds.of(occupation) > SURE)
                .findFirst();
    }

    /** Of the others, those that have the title as well and those that the clues make likely stay in question. */
    private Found settled(List<String> stems, ClueOdds odds, OptionalInt sure) {
        AskedWords asked = AskedWords.of(stems, heads(stems, List.of()), department, index);
        for (Trace trace : found) {
            trace.findAlias().ifPresent(alias -> trace.near(alias, Likeness.of(asked, alias)));
        }
        OccupationScores none = OccupationScores.none(occupations.size());
        OccupationScores all = OccupationScores.allFor(
                found.stream().mapToInt(Trace::occupation).toArray(), occupations.size());
        traceLikely(odds);
        return new Found(found, stems, none, none, all, all, odds, sure);
    }

    private Found searched(NormalisedTitle title, List<String> stems, ClueOdds odds) {
        traceLikely(odds);
        List<List<String>> segments = title.segments().stream()
                .limit(MAX_SEGMENTS)
                .map(words -> index.vocabulary().read(Stem.of(words)))
                .toList();
        segments.forEach(words -> forms.look(AliasIndex.EXACT, NormalisedTitle.text(words), Form.SEGMENT));
        OccupationScores titleScores = occupations.score(AliasIndex.OCCUPATION_TITLES, stems, MAX_BY_OCCUPATION);
        traceBest(titleScores);
        List<String> together = new ArrayList<>(stems);
        together.addAll(context);
        OccupationScores togetherScores =
                occupations.score(AliasIndex.OCCUPATION_FAMILIES, Stem.families(together), MAX_BY_OCCUPATION);
        traceBest(togetherScores);
        byWords(stems, AskedWords.of(stems, heads(stems, segments), department, index));
        OccupationScores known = occupations.known(stems, index::rarity);
        String rarest = stems.stream()
                .filter(index.vocabulary()::knows)
                .max(Comparator.comparingDouble(index::rarity))
                .orElse("");
        OccupationScores knowsRarest = occupations.known(List.of(rarest), word -> 1);
        return new Found(found, stems, titleScores, togetherScores, known, knowsRarest, odds, OptionalInt.empty());
    }

    private void traceLikely(ClueOdds odds) {
        for (int occupation : odds.listLikely()) {
            trace(occupation);
        }
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

    /** The nearest aliases of every occupation that was found; in the index's order, in which aliases are read fastest. */
    private void byWords(List<String> stems, AskedWords asked) {
        NearestAliases nearest = index.nearest(stems, context);
        found.sort(Comparator.comparingInt(Trace::occupation));
        for (Trace trace : found) {
            for (int document : nearest.list(trace.occupation())) {
                AliasEntry entry = index.entry(document);
                trace.near(entry, Likeness.of(asked, entry));
            }
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
