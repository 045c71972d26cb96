package org.orgscore.score;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orgscore.occupation.Horizon;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Task;

/** Scores occupations by the rubric; all of a reference at once, so that siblings can lend their scores. */
public final class OccupationScorer {
    /** Prefixes of a code: the broad group ({@code 29-207}), then the minor group ({@code 29-2}). */
    private static final List<Integer> SIBLING_PREFIXES = List.of(6, 4);

    private final Rubric rubric;
    private final Map<String, OccupationScore> scores = new TreeMap<>();

    public OccupationScorer(Rubric rubric, Collection<Occupation> occupations) {
        this.rubric = rubric;
        List<Occupation> rated =
                occupations.stream().filter(o -> !o.tasks().isEmpty()).toList();
        for (Occupation occupation : rated) {
            scores.put(occupation.code(), score(occupation));
        }
        Map<String, OccupationScore> own = Map.copyOf(scores);
        for (Occupation occupation : occupations) {
            if (occupation.tasks().isEmpty()) {
                borrow(occupation.code(), rated, own).ifPresent(score -> scores.put(occupation.code(), score));
            }
        }
    }

    /** The score of a code; empty for a code that has no tasks and no sibling with any. */
    public Optional<OccupationScore> findScore(String code) {
        return Optional.ofNullable(scores.get(code));
    }

    /** Scores in order of code. */
    public Collection<OccupationScore> listScores() {
        return List.copyOf(scores.values());
    }

    private OccupationScore score(Occupation occupation) {
        double weights = 0;
        double ready = 0;
        double readySquares = 0;
        double human = 0;
        HorizonShares canDo = HorizonShares.ZERO;
        HorizonShares assists = HorizonShares.ZERO;
        int tasksCanDo = 0;
        int tasksCanDoNow = 0;
        for (Task task : occupation.tasks()) {
            double weight = task.importance();
            double value = rubric.autonomy(task.status()) * rubric.readiness(task.horizon());
            weights += weight;
            ready += weight * value;
            readySquares += weight * value * value;
            switch (task.status()) {
                case CAN_DO -> {
                    canDo = canDo.plus(HorizonShares.arriving(task.horizon(), weight));
                    tasksCanDo++;
                    tasksCanDoNow += task.horizon() == Horizon.NOW ? 1 : 0;
                }
                case ASSISTS -> assists = assists.plus(HorizonShares.arriving(task.horizon(), weight));
                case HUMAN_ESSENTIAL -> human += weight;
            }
        }
        double m = ready / weights;
        double h = human / weights;
        return new OccupationScore(
                occupation.code(),
                score(m, h, rubric.exponent()),
                score(m, h, rubric.exponentLow()),
                score(m, h, rubric.exponentHigh()),
                m,
                h,
                canDo.times(1 / weights),
                assists.times(1 / weights),
                Math.sqrt(Math.max(0, readySquares / weights - m * m)),
                occupation.tasks().size(),
                tasksCanDo,
                tasksCanDoNow,
                false);
    }

    private static int score(double m, double h, double exponent) {
        return (int) Math.round(100 * m * Math.pow(1 - h, exponent));
    }

    private static Optional<OccupationScore> borrow(
            String code, List<Occupation> rated, Map<String, OccupationScore> own) {
        return SIBLING_PREFIXES.stream()
                .map(length -> code.substring(0, length))
                .map(prefix ->
                        rated.stream().filter(o -> o.code().startsWith(prefix)).toList())
                .filter(siblings -> !siblings.isEmpty())
                .findFirst()
                .map(siblings -> SiblingMean.of(code, siblings, own));
    }
}
