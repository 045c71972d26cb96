package org.orgscore.title;

import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.util.BytesRef;

/**
 * What the index keeps of an alias to show and compare it. One text a document, not one stored field each: stored fields
 * lie packed in blocks, and a matcher that asks for aliases here and there would unpack a block for every one.
 *
 * @param alias as written in the reference
 * @param department only for company and written titles, else empty
 * @param departmentStems the words of a written title's department
 * @param origin the name of its {@code Alias.Origin}
 * @param stems its words in order, as singulars; empty where only the whole title is compared
 */
record KeptAlias(String alias, String department, List<String> departmentStems, String origin, List<String> stems) {
    static final String FIELD = "alias";

    private static final String COLUMN = "\u001f";

    KeptAlias {
        departmentStems = List.copyOf(departmentStems);
        stems = List.copyOf(stems);
    }

    BinaryDocValuesField field() {
        return new BinaryDocValuesField(
                FIELD,
                new BytesRef(String.join(
                        COLUMN,
                        plain(alias),
                        plain(department),
                        NormalisedTitle.text(departmentStems),
                        origin,
                        NormalisedTitle.text(stems))));
    }

    static KeptAlias read(BytesRef kept) {
        String[] columns = kept.utf8ToString().split(COLUMN, -1);
        return new KeptAlias(columns[0], columns[1], words(columns[2]), columns[3], words(columns[4]));
    }

    private static String plain(String text) {
        return text.replace(COLUMN, " ");
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }
}
