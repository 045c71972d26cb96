package org.orgscore.title.evaluation;

import java.util.List;
import java.util.stream.IntStream;
import org.orgscore.occupation.Alias;
import org.orgscore.title.TitleMatcher;
import org.orgscore.title.TitleQuery;

/**
 * Matches other titles than those to be measured, so that their speed is that of a long run and not of a program that has
 * just started and that Java has not compiled yet.
 */
public final class WarmUp {
    private static final int MAX_TITLES = 20_000;
    private static final long MAX_NANOS = 10_000_000_000L;

    private WarmUp() {}

    /**
     * Takes ten seconds at most.
     *
     * @param aliases matched in the departments of the titles to be measured
     */
    public static void run(List<Alias> aliases, List<LabelledTitle> titles, TitleMatcher matcher) {
        if (titles.isEmpty() || aliases.isEmpty()) {
            return;
        }
        long start = System.nanoTime();
        int stride = Math.max(1, aliases.size() / MAX_TITLES);
        IntStream.range(0, Math.min(MAX_TITLES, aliases.size()))
                .parallel()
                .filter(i -> System.nanoTime() - start < MAX_NANOS)
                .forEach(i -> matcher.match(TitleQuery.of(
                        aliases.get(i * stride).title(),
                        titles.get(i % titles.size()).query().department())));
    }
}
