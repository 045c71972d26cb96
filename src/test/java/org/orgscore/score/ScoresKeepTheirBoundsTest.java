package org.orgscore.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.orgscore.occupation.Horizon;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Task;
import org.orgscore.occupation.TaskStatus;
import org.orgscore.occupation.Wage;

class ScoresKeepTheirBoundsTest {
    @Property(tries = 300)
    void whateverTheTasks(@ForAll("tasks") List<Task> tasks) {
        OccupationScore score = score(tasks);

        assertThat(score.score()).isBetween(0, 100);
        assertThat(score.scoreLow()).isLessThanOrEqualTo(score.score());
        assertThat(score.scoreHigh()).isGreaterThanOrEqualTo(score.score());
        assertThat(score.exposure().all() + score.humanShare()).isBetween(1 - 1e-9, 1 + 1e-9);
        double earlier = 0;
        for (Horizon horizon : Horizon.values()) {
            assertThat(score.exposure().by(horizon)).isGreaterThanOrEqualTo(earlier - 1e-12);
            assertThat(score.capacity().by(horizon))
                    .isLessThanOrEqualTo(score.exposure().by(horizon) + 1e-12);
            earlier = score.exposure().by(horizon);
        }
    }

    @Property(tries = 200)
    void aTaskThatOnlyPeopleCanDoNeverRaisesTheScore(@ForAll("tasks") List<Task> tasks) {
        List<Task> more = new ArrayList<>(tasks);
        more.add(task(tasks.size() + 1, 3, TaskStatus.HUMAN_ESSENTIAL, Horizon.Y5_PLUS));

        assertThat(score(more).score()).isLessThanOrEqualTo(score(tasks).score());
    }

    @Provide
    Arbitrary<List<Task>> tasks() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0.1, 5),
                        Arbitraries.of(TaskStatus.values()),
                        Arbitraries.of(Horizon.values()))
                .as((weight, status, horizon) -> task(1, weight, status, horizon))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    private static Task task(int number, double weight, TaskStatus status, Horizon horizon) {
        return new Task(number, "task", weight, status, horizon, "", "editorial");
    }

    private static OccupationScore score(List<Task> tasks) {
        OptionalDouble none = OptionalDouble.empty();
        Occupation occupation = new Occupation(
                "11-1011.00",
                "Chief Executives",
                true,
                OptionalInt.empty(),
                "",
                0,
                0,
                new Wage(none, none, none, none, none, none, false),
                "",
                tasks);
        return new OccupationScorer(Rubric.current(), List.of(occupation))
                .findScore("11-1011.00")
                .orElseThrow();
    }
}
