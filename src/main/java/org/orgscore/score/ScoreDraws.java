package org.orgscore.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The range of a headcount's score: each distinct title's occupation is drawn among its candidates by their
 * probability, once for the whole chart, and the FTE-weighted mean taken; 1,000 times with a fixed seed.
 */
public final class ScoreDraws {
    public static final int DRAWS = 1_000;
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
        int[] scores = new int[drawn.size()];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] = drawn.get(i).draw(random.nextDouble());
            }
            for (Group group : sums) {
                group.record(draw, scores);
            }
        }
        return sums.stream().map(Group::findRange).toList();
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

        void record(int draw, int[] scores) {
            if (draw >= means.length) {
                return;
            }
            double sum = fixed;
            for (int i = 0; i < indexes.length; i++) {
                sum += ftes[i] * scores[indexes[i]];
            }
            means[draw] = sum / fte;
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
