package org.orgscore.title;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.lucene.index.Term;

/**
 * Keeps what was once looked up of a word in a field of the index, since there are far more titles than words. Safe for
 * several threads.
 *
 * @param <T> what is kept of a word
 */
final class WordKeep<T> {
    private final Function<Term, T> lookUp;
    /** By field, then by word. */
    private final Map<String, Map<String, T>> known = new ConcurrentHashMap<>();

    WordKeep(Function<Term, T> lookUp) {
        this.lookUp = lookUp;
    }

    T of(String field, String word) {
        Map<String, T> words = known.computeIfAbsent(field, key -> new ConcurrentHashMap<>());
        T found = words.get(word); // computeIfAbsent alone locks, and nearly all words are known
        return found != null ? found : words.computeIfAbsent(word, key -> lookUp.apply(new Term(field, key)));
    }
}
