package org.orgscore.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orgscore.occupation.Alias;

/** A title looked up exactly resolves to its own occupation, or to one of those that share it. */
class EveryPackTitleFindsItsOccupationTest {
    @Test
    void lookedUpExactly() {
        TitleNormaliser normaliser = new TitleNormaliser(Lexicon.builtIn());
        Map<String, Set<String>> codes = new HashMap<>();
        for (Alias alias : PackIndex.REFERENCE.listAliases()) {
            codes.computeIfAbsent(alias.title().toLowerCase(Locale.ROOT), key -> new HashSet<>())
                    .add(alias.code());
        }
        List<String> lost = new ArrayList<>();
        codes.forEach((title, own) -> {
            String words =
                    NormalisedTitle.text(Stem.of(normaliser.normalise(title, "").full()));
            boolean found = PackIndex.INDEX.listExact(AliasIndex.EXACT, words).stream()
                    .anyMatch(entry -> own.contains(entry.code()));
            if (!found) {
                lost.add(title + " -> " + words);
            }
        });
        assertThat(lost).isEmpty();
    }
}
