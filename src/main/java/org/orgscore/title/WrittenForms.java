package org.orgscore.title;

import java.util.List;
import java.util.stream.Stream;

/** Reads written titles into the forms in which they are indexed. */
final class WrittenForms {
    private final TitleNormaliser normaliser;
    private final Vocabulary vocabulary;

    /** @param vocabulary of the tidy aliases, by which short forms are written out */
    WrittenForms(TitleNormaliser normaliser, Vocabulary vocabulary) {
        this.normaliser = normaliser;
        this.vocabulary = vocabulary;
    }

    /**
     * Words as singulars.
     *
     * @param full all of the title, as written, what brackets say of it first
     * @param core without marks of shift, time, place and grade, short forms written out
     * @param bare without marks of seniority as well
     * @param department its words
     */
    record Form(List<String> full, List<String> core, List<String> bare, List<String> department) {}

    Form of(WrittenTitle written) {
        NormalisedTitle title = normaliser.normalise(written.title(), written.department());
        List<String> core = vocabulary.read(Stem.of(title.core()));
        List<String> speciality = speciality(title, core, vocabulary);
        return new Form(
                joined(speciality, Stem.of(title.full())),
                joined(speciality, core),
                joined(speciality, vocabulary.read(Stem.of(title.bare()))),
                Stem.of(normaliser.departmentWords(written.department())));
    }

    /** A title's core, what brackets say of it first. */
    static List<String> withSpeciality(NormalisedTitle title, List<String> core, Vocabulary vocabulary) {
        return joined(speciality(title, core, vocabulary), core);
    }

    /** What brackets say beyond the title: an IT specialist (security) must not stand for all IT specialists. */
    private static List<String> speciality(NormalisedTitle title, List<String> core, Vocabulary vocabulary) {
        return vocabulary.read(Stem.of(title.aside())).stream()
                .filter(vocabulary::knows)
                .filter(word -> !core.contains(word))
                .toList();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
