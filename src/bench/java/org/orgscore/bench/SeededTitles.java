package org.orgscore.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.orgscore.occupation.Alias;
import org.orgscore.occupation.PackReference;

/**
 * Titles as charts hold them, made from the built-in aliases: half are known as they stand, three in ten after
 * normalising, three in twenty by their words only, one in twenty is mistyped.
 */
final class SeededTitles {
    private static final String[] BEFORE = {"Senior ", "Sr. ", "Junior ", "Lead ", "Principal "};
    private static final String[] AFTER = {" II", " III", " 2", " (Nights)", " - Per Diem", ", FT"};
    private static final String[] MORE_WORDS = {"Regional", "Digital", "Community", "Enterprise", "Outpatient", "Fleet"};
    private static final int MIN_TYPO_LENGTH = 8;

    private final List<String> aliases;
    private final SplittableRandom random;

    SeededTitles(long seed) {
        this.aliases =
                PackReference.builtIn().listAliases().stream().map(Alias::title).distinct().toList();
        this.random = new SplittableRandom(seed);
    }

    /** So many distinct titles, in an order that mixes the kinds. */
    List<String> list(int count) {
        Set<String> titles = new LinkedHashSet<>();
        while (titles.size() < count) {
            titles.add(next(titles.size() % 20));
        }
        return new ArrayList<>(titles);
    }

    private String next(int place) {
        String alias = aliases.get(random.nextInt(aliases.size()));
        if (place < 10) {
            return alias;
        }
        if (place < 16) {
            return normalisable(alias);
        }
        return place < 19 ? withOtherWords(alias) : mistyped(alias);
    }

    private String normalisable(String alias) {
        return switch (random.nextInt(4)) {
            case 0 -> BEFORE[random.nextInt(BEFORE.length)] + alias;
            case 1 -> alias + AFTER[random.nextInt(AFTER.length)];
            case 2 -> alias.toUpperCase(Locale.ROOT) + AFTER[random.nextInt(AFTER.length)];
            default -> BEFORE[random.nextInt(BEFORE.length)] + alias + AFTER[random.nextInt(AFTER.length)];
        };
    }

    private String withOtherWords(String alias) {
        String word = MORE_WORDS[random.nextInt(MORE_WORDS.length)];
        String[] other = aliases.get(random.nextInt(aliases.size())).split(" ", -1);
        return word + " " + other[0] + " " + alias;
    }

    /** Two neighbouring letters of a word swapped. */
    private String mistyped(String alias) {
        if (alias.length() < MIN_TYPO_LENGTH) {
            return mistyped(aliases.get(random.nextInt(aliases.size())));
        }
        int at = 2 + random.nextInt(alias.length() - 4);
        char[] letters = alias.toCharArray();
        char letter = letters[at];
        letters[at] = letters[at + 1];
        letters[at + 1] = letter;
        return new String(letters);
    }
}
