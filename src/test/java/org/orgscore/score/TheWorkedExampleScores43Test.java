package org.orgscore.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.orgscore.occupation.Horizon.NOW;
import static org.orgscore.occupation.Horizon.Y1_2;
import static org.orgscore.occupation.Horizon.Y3_5;
import static org.orgscore.occupation.Horizon.Y5_PLUS;
import static org.orgscore.occupation.TaskStatus.ASSISTS;
import static org.orgscore.occupation.TaskStatus.CAN_DO;
import static org.orgscore.occupation.TaskStatus.HUMAN_ESSENTIAL;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.orgscore.occupation.Horizon;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Task;
import org.orgscore.occupation.TaskStatus;
import org.orgscore.occupation.Wage;

/** The rubric's own example: 15 tasks of equal weight, of which 10 can be done, 2 assisted and 3 are people's. */
class TheWorkedExampleScores43Test {
    private final List<Task> tasks = new ArrayList<>();

    @Test
    void withItsBandAndItsShares() {
        add(7, CAN_DO, NOW);
        add(3, CAN_DO, Y1_2);
        add(1, ASSISTS, Y1_2);
        add(1, ASSISTS, Y3_5);
        add(3, HUMAN_ESSENTIAL, Y5_PLUS);
        Rubric rubric = Rubric.current();

        OccupationScore score = new OccupationScorer(rubric, List.of(occupation()))
                .findScore("29-2072.00")
                .orElseThrow();

        assertThat(score.score()).isEqualTo(43);
        assertThat(score.scoreLow()).isEqualTo(34);
        assertThat(score.scoreHigh()).isEqualTo(54);
        assertThat(score.readyShare()).isCloseTo(0.67, within(1e-9));
        assertThat(score.humanShare()).isCloseTo(0.2, within(1e-9));
        assertThat(score.tasksCanDo()).isEqualTo(10);
        assertThat(score.tasks()).isEqualTo(15);
        assertThat(score.exposure().y2()).isCloseTo(11 / 15.0, within(1e-9));
        assertThat(score.capacity().y5()).isCloseTo(11 / 15.0, within(1e-9));
        assertThat(rubric.getBand(score.score()).name()).isEqualTo("Partial Automation Likely");
    }

    private void add(int times, TaskStatus status, Horizon horizon) {
        for (int i = 0; i < times; i++) {
            int number = tasks.size() + 1;
            tasks.add(new Task(number, "task " + number, 1, status, horizon, "", "editorial"));
        }
    }

    private Occupation occupation() {
        OptionalDouble none = OptionalDouble.empty();
        return new Occupation(
                "29-2072.00",
                "Medical Records Specialists",
                true,
                OptionalInt.of(3),
                "",
                0,
                0,
                new Wage(none, none, none, none, none, none, false),
                "",
                tasks);
    }
}
