package org.orgscore.title;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads a title with its surroundings: words written out, level, department, neighbours. Safe for several threads. */
final class TitleReading {
    /** Few enough to keep, many enough that a chart's departments are read once. */
    private static final int MAX_KEPT = 20_000;

    private static final int MIN_PEERS = 3;
    private static final int MAJOR_GROUP = 2;

    private final AliasIndex index;
    private final Lexicon lexicon;
    private final TitleNormaliser normaliser;
    private final Map<String, DepartmentContext> departments = new ConcurrentHashMap<>();
    private final Map<String, String> peerGroups = new ConcurrentHashMap<>();

    TitleReading(AliasIndex index, Lexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
        this.normaliser = new TitleNormaliser(lexicon);
    }

    /**
     * A title as it was read.
     *
     * @param core the title's core as known words, as singulars
     * @param saysNothing true where none of its words says what the work is
     * @param mended true where a word was read as another, for a typo or a short form
     */
    record Read(NormalisedTitle title, List<String> core, boolean saysNothing, boolean mended, Occasion occasion) {}

    Read read(TitleQuery query) {
        NormalisedTitle title = normaliser.normalise(query.title(), query.department());
        List<String> stems = Stem.of(title.core());
        Occasion occasion =
                new Occasion(JobLevel.of(stems), department(query.department()), query.payUsd(), peers(query));
        List<String> core = index.vocabulary().read(stems);
        return new Read(title, core, saysNothing(title), !core.equals(stems), occasion);
    }

    private DepartmentContext department(String department) {
        if (departments.size() > MAX_KEPT) {
            departments.clear();
        }
        return departments.computeIfAbsent(
                department, key -> new DepartmentContext(lexicon, index, normaliser.departmentWords(key)));
    }

    private boolean saysNothing(NormalisedTitle title) {
        return !lexicon.isTelling(title.full())
                && saysNothing(title.wide())
                && title.segments().stream().allMatch(this::saysNothing);
    }

    private boolean saysNothing(List<String> words) {
        return words.stream().allMatch(lexicon::isEmpty) && !lexicon.isTelling(words);
    }

    /** Major groups of the department's other titles, as far as they are known titles of one group. */
    private Map<String, Double> peers(TitleQuery query) {
        if (query.peers().size() < MIN_PEERS) {
            return Map.of();
        }
        Map<String, Double> counts = new HashMap<>();
        int known = 0;
        for (String peer : query.peers()) {
            String group = peerGroup(peer);
            if (!group.isEmpty()) {
                counts.merge(group, 1.0, Double::sum);
                known++;
            }
        }
        if (known < MIN_PEERS) {
            return Map.of();
        }
        double all = known;
        counts.replaceAll((group, count) -> count / all);
        return counts;
    }

    private String peerGroup(String peer) {
        if (peerGroups.size() > MAX_KEPT) {
            peerGroups.clear();
        }
        return peerGroups.computeIfAbsent(peer, title -> {
            List<String> groups = index
                    .listExact(
                            AliasIndex.EXACT,
                            NormalisedTitle.text(
                                    Stem.of(normaliser.normalise(title, "").core())))
                    .stream()
                    .map(entry -> entry.code().substring(0, MAJOR_GROUP))
                    .distinct()
                    .toList();
            return groups.size() == 1 ? groups.get(0) : "";
        });
    }
}
