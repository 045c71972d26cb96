package org.orgscore.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.orgscore.job.ReadyReference;
import org.orgscore.occupation.PackReference;
import org.orgscore.title.CascadeMatcher;
import org.orgscore.title.MatchSettings;
import org.orgscore.title.Overrides;
import org.orgscore.title.TitleMatcher;
import org.orgscore.title.TitleQuery;

/**
 * Titles a second on two threads through the whole matcher, and on one thread through a plain Lucene search for the ten
 * best aliases. Each title is measured once; what warms both up is other titles, gone through several times, until
 * everything that is compiled has been. The matcher keeps what it has read of the index, so each of its rounds opens the
 * index anew: else reading a word or an alias for the first time would not be warm, and that is part of what is measured.
 */
final class TitleSpeed {
    private static final int TITLES = 20_000;
    private static final int WARM_ROUNDS = 5;
    private static final int BEST = 10;
    private static final double NANOS = 1e9;

    private TitleSpeed() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", "1");
        Path home = Path.of(arguments[1]);
        List<String> titles = new SeededTitles(1).list(2 * TITLES);
        List<String> warm = titles.subList(0, TITLES);
        List<String> measured = titles.subList(TITLES, 2 * TITLES);
        Path index = home.resolve("target/index");
        TitleMatcher matcher = opened(index, home.resolve("target"));
        match(matcher, warm);
        for (int round = 1; round < WARM_ROUNDS; round++) {
            matcher = opened(index, home.resolve("target"));
            match(matcher, warm);
        }
        double ours = TITLES / match(matcher, measured);
        double plain;
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index))) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (int round = 0; round < WARM_ROUNDS; round++) {
                search(searcher, warm);
            }
            plain = TITLES / search(searcher, measured);
        }
        Files.writeString(Path.of(arguments[0]), ours + "\n" + plain + "\n");
    }

    private static TitleMatcher opened(Path index, Path workFolder) throws IOException {
        PackReference pack = PackReference.builtIn();
        ReadyReference reference = ReadyReference.open(pack, List.of(index), workFolder);
        return new CascadeMatcher(reference.index(), pack, MatchSettings.defaults(), Overrides.NONE);
    }

    /** The calling thread and one of the pool's. */
    private static double match(TitleMatcher matcher, List<String> titles) {
        long start = System.nanoTime();
        int matches = IntStream.range(0, titles.size())
                .parallel()
                .mapToObj(i -> matcher.match(TitleQuery.of(titles.get(i), "Department " + i % 40)))
                .toList()
                .size();
        if (matches != titles.size()) {
            throw new IllegalStateException("a title was lost");
        }
        return (System.nanoTime() - start) / NANOS;
    }

    private static double search(IndexSearcher searcher, List<String> titles) throws IOException {
        long start = System.nanoTime();
        for (String title : titles) {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            Arrays.stream(title.toLowerCase(Locale.ROOT).split("\\W+", -1))
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .forEach(word ->
                            query.add(new TermQuery(new Term("words", word)), BooleanClause.Occur.SHOULD));
            searcher.search(query.build(), BEST);
        }
        return (System.nanoTime() - start) / NANOS;
    }
}
