package org.orgscore.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** 29-2072.00 Medical Records Specialists carries the rubric's example: 7, 3, 1, 1 and 3 of 15 tasks. */
class TheWorkedExampleIsInThePackTest {
    private final List<Task> tasks =
            BuiltInPack.REFERENCE.getOccupation("29-2072.00").tasks();

    @Test
    void withItsStatusesAndEqualImportance() {
        assertThat(tasks).hasSize(15);
        assertThat(tasks.stream().map(Task::importance).distinct()).hasSize(1);
        assertThat(count(TaskStatus.CAN_DO, Horizon.NOW)).isEqualTo(7);
        assertThat(count(TaskStatus.CAN_DO, Horizon.Y1_2)).isEqualTo(3);
        assertThat(count(TaskStatus.ASSISTS, Horizon.Y1_2)).isEqualTo(1);
        assertThat(count(TaskStatus.ASSISTS, Horizon.Y3_5)).isEqualTo(1);
        assertThat(count(TaskStatus.HUMAN_ESSENTIAL, Horizon.Y5_PLUS)).isEqualTo(3);
    }

    private long count(TaskStatus status, Horizon horizon) {
        return tasks.stream()
                .filter(task -> task.status() == status && task.horizon() == horizon)
                .count();
    }
}
