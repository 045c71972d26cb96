package org.orgscore.occupation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The reference a run uses: occupations and aliases under one name, version and hash. Immutable.
 */
public interface Reference {
    /** Name, version and hash, as every report names them. */
    ReferenceIdentity identity();

    /** All occupations in order of code, scored or not. */
    Collection<Occupation> listOccupations();

    Optional<Occupation> findOccupation(String code);

    /** The occupation of this code; throws IllegalArgumentException where there is none. */
    default Occupation getOccupation(String code) {
        return findOccupation(code)
                .orElseThrow(() -> new IllegalArgumentException("no occupation " + code + " in the reference"));
    }

    /** The parts of an occupation that only its profile shows; empty lists where the reference has none. */
    Profile getProfile(String code);

    /** All aliases, in a fixed order. */
    List<Alias> listAliases();

    /** The aliases of some occupations, in the same order. */
    default List<Alias> listAliases(Set<String> codes) {
        return listAliases().stream()
                .filter(alias -> codes.contains(alias.code()))
                .toList();
    }

    /** Published indexes of occupations that came with the reference, in order of their names; none in the built-in pack. */
    default List<OccupationIndex> listIndexes() {
        return List.of();
    }

    /** The published index of this name. */
    default Optional<OccupationIndex> findIndex(String name) {
        return listIndexes().stream().filter(index -> index.name().equals(name)).findFirst();
    }
}
