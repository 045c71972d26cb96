package org.orgscore.samples;

import java.util.List;
import java.util.Random;

/** Names of nobody: common given names and made-up family names, paired by the seed. */
final class InventedPeople {
    private static final List<String> GIVEN = List.of(
            "Ada", "Ben", "Carla", "Dario", "Elif", "Frank", "Grace", "Hugo", "Ines", "Jonas", "Kira", "Liam", "Mona",
            "Nils", "Olga", "Pavel", "Quinn", "Rosa", "Sven", "Tara", "Umar", "Vera", "Wade", "Xenia", "Yuri", "Zoe");
    private static final List<String> FAMILY_START = List.of(
            "Arl", "Bram", "Cald", "Dorn", "Elk", "Farn", "Grim", "Hask", "Ivers", "Jarn", "Keld", "Lorn", "Marl",
            "Nord", "Ostr", "Pell", "Quar", "Rusk", "Selv", "Torv", "Uhl", "Vard", "Wex", "Yarl", "Zell");
    private static final List<String> FAMILY_END =
            List.of("berg", "by", "dale", "en", "feld", "gard", "holt", "inger", "low", "mont", "quist", "son", "wick");

    private final Random random;

    InventedPeople(Random random) {
        this.random = random;
    }

    String givenName() {
        return pick(GIVEN);
    }

    String familyName() {
        return pick(FAMILY_START) + pick(FAMILY_END);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
