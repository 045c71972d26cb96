package org.orgscore.title;

import java.util.List;

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
     * @param full all of the title, as written
     * @param core without marks of shift, time, place and grade, short forms written out
     * @param bare without marks of seniority as well
     * @param department its words
     */
    record Form(List<String> full, List<String> core, List<String> bare, List<String> department) {}

    Form of(WrittenTitle written) {
        NormalisedTitle title = normaliser.normalise(written.title(), written.department());
        return new Form(
                Stem.of(title.full()),
                vocabulary.read(Stem.of(title.core())),
                vocabulary.read(Stem.of(title.bare())),
                Stem.of(normaliser.words(written.department())));
    }
}
