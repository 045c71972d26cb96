package org.orgscore.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The range of a headcount's score: each distinct title's occupation is drawn among its candidates by their
 * probability, once for the whole chart, and the FTE-weighted mean taken; 1,000 times with a fixed seed.
 */
public final class ScoreDraws {
    public static final int DRAWS = 1_000;
    /** Draws that are added up together, a title at a time: one title's scores lie side by side. Divides the draws. */
    private static final int DRAWS_AT_ONCE = 100;
    /** Draws whose random numbers are made before they are used, so that a title is read once for them. Divides the above. */
    private static final int DRAWS_AHEAD = 10;

    private static final long SEED = 20_260_101;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private final List<ScoredTitle> titles;

    public ScoreDraws(List<ScoredTitle> titles) {
        this.titles = titles;
    }

    /** A range for each group, in the order given; empty for a group without scored FTE. */
    public List<Optional<ScoreRange>> listRanges(List<TitleWeights> groups) {
        List<Drawn> drawn = new ArrayList<>();
        int[] drawnIndex = new int[titles.size()];
        Arrays.fill(drawnIndex, -1);
        for (int i = 0; i < titles.size(); i++) {
            if (varies(titles.get(i))) {
                drawnIndex[i] = drawn.size();
                drawn.add(new Drawn(titles.get(i).outcomes()));
            }
        }
        List<Group> sums =
                groups.stream().map(group -> split(group, drawnIndex)).toList();
        SplittableRandom random = new SplittableRandom(SEED);
        double[][] scores = new double[drawn.size()][DRAWS_AT_ONCE];
        for (int from = 0; from < DRAWS; from += DRAWS_AT_ONCE) {
            for (int draw = 0; draw < DRAWS_AT_ONCE; draw += DRAWS_AHEAD) {
                drawAhead(drawn, draw, random, scores);
            }
            int first = from;
            sums.parallelStream().forEach(group -> group.record(first, scores));
        }
        return sums.stream().map(Group::findRange).toList();
    }

    /** Draws a score of each title some times over; the random numbers go through all titles before the next draw. */
    private static void drawAhead(List<Drawn> drawn, int from, SplittableRandom random, double[][] scores) {
        double[][] randoms = new double[DRAWS_AHEAD][drawn.size()];
        for (double[] ofDraw : randoms) {
            Arrays.setAll(ofDraw, i -> random.nextDouble());
        }
        IntStream.range(0, scores.length).parallel().forEach(i -> {
            for (int ahead = 0; ahead < DRAWS_AHEAD; ahead++) {
                scores[i][from + ahead] = drawn.get(i).draw(randoms[ahead][i]);
            }
        });
    }

    private static boolean varies(ScoredTitle title) {
        return title.outcomes().stream()
                        .mapToInt(ScoredTitle.Outcome::score)
                        .distinct()
                        .count()
                > 1;
    }

    private Group split(TitleWeights weights, int[] drawnIndex) {
        weights.compact();
        int[] indexes = new int[weights.size()];
        double[] ftes = new double[weights.size()];
        int size = 0;
        double fixed = 0;
        double fte = 0;
        for (int i = 0; i < weights.size(); i++) {
            ScoredTitle title = titles.get(weights.title(i));
            if (title.outcomes().isEmpty()) {
                continue;
            }
            fte += weights.fte(i);
            int index = drawnIndex[weights.title(i)];
            if (index < 0) {
                fixed += weights.fte(i) * title.outcomes().get(0).score();
            } else {
                indexes[size] = index;
                ftes[size] = weights.fte(i);
                size++;
            }
        }
        return new Group(Arrays.copyOf(indexes, size), Arrays.copyOf(ftes, size), fixed, fte);
    }

    /** A title whose score is not certain. */
    private static final class Drawn {
        private final int[] scores;
        private final double[] cumulated;

        Drawn(List<ScoredTitle.Outcome> outcomes) {
            scores = outcomes.stream().mapToInt(ScoredTitle.Outcome::score).toArray();
            cumulated = new double[scores.length];
            double sum = 0;
            for (int i = 0; i < scores.length; i++) {
                sum += outcomes.get(i).probability();
                cumulated[i] = sum;
            }
        }

        int draw(double random) {
            int i = 0;
            while (i < scores.length - 1 && random >= cumulated[i]) {
                i++;
            }
            return scores[i];
        }
    }

    /** A group's drawn titles, what is fixed of its sum, and its means so far. */
    private static final class Group {
        private final int[] indexes;
        private final double[] ftes;
        private final double fixed;
        private final double fte;
        private final double[] means;

        Group(int[] indexes, double[] ftes, double fixed, double fte) {
            this.indexes = indexes;
            this.ftes = ftes;
            this.fixed = fixed;
            this.fte = fte;
            this.means = new double[indexes.length == 0 ? 1 : DRAWS];
        }

        /** Takes the group's means of some draws, from the scores of each drawn title. */
        void record(int from, double[][] scores) {
            if (indexes.length == 0) {
                means[0] = fixed / fte;
                return;
            }
            double[] sums = new double[DRAWS_AT_ONCE];
            Arrays.fill(sums, fixed);
            for (int i = 0; i < indexes.length; i++) {
                add(sums, ftes[i], scores[indexes[i]]);
            }
            for (int draw = 0; draw < sums.length; draw++) {
                means[from + draw] = sums[draw] / fte;
            }
        }

        private static void add(double[] sums, double fte, double[] scores) {
            for (int draw = 0; draw < sums.length; draw++) {
                sums[draw] += fte * scores[draw];
            }
        }

        Optional<ScoreRange> findRange() {
            if (fte == 0) {
                return Optional.empty();
            }
            Arrays.sort(means);
            return Optional.of(new ScoreRange(percentile(LOW), percentile(HIGH)));
        }

        private double percentile(double share) {
            return means[(int) Math.round(share * (means.length - 1))];
        }
    }
}
