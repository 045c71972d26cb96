package org.orgscore.occupation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The built-in pack, read once for all checks on it. */
final class BuiltInPack {
    static final PackReference REFERENCE = PackReference.builtIn();

    private BuiltInPack() {}

    static List<Occupation> listScored() {
        return REFERENCE.listOccupations().stream().filter(Occupation::scored).toList();
    }

    static Map<String, List<Alias>> aliasesByCode() {
        return REFERENCE.listAliases().stream()
                .filter(alias -> alias.origin() == Alias.Origin.PACK)
                .collect(Collectors.groupingBy(Alias::code));
    }

    /** A line for each occupation that breaks a rule, for a message that says all at once. */
    static List<String> listBroken(
            Collection<Occupation> occupations, Function<Occupation, List<?>> part, int least, int most) {
        return occupations.stream()
                .filter(o -> part.apply(o).size() < least || part.apply(o).size() > most)
                .map(o -> o.code() + " " + o.title() + ": " + part.apply(o).size())
                .toList();
    }
}
