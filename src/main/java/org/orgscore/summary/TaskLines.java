package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.orgscore.occupation.Task;
import org.orgscore.occupation.TaskStatus;

/** The tasks of the shown occupations, spread over their FTE by importance. */
final class TaskLines {
    private static final Comparator<TaskLine> TIES = Comparator.comparing(TaskLine::code)
            .thenComparing(line -> line.task().number());

    private TaskLines() {}

    /** Those with the most capacity first, largest first. */
    static List<TaskLine> list(List<OccupationLine> occupations) {
        List<TaskLine> lines = new ArrayList<>();
        for (OccupationLine line : occupations) {
            double weights = line.occupation().tasks().stream()
                    .mapToDouble(Task::importance)
                    .sum();
            for (Task task : line.occupation().tasks()) {
                double fte = line.figures().fte() * task.importance() / weights;
                lines.add(new TaskLine(
                        line.occupation().code(),
                        line.occupation().title(),
                        task,
                        line.figures().headcount(),
                        fte,
                        fte * share(task.status())));
            }
        }
        lines.sort(Comparator.comparingDouble(TaskLine::capacityFte).reversed().thenComparing(TIES));
        return lines;
    }

    private static double share(TaskStatus status) {
        return switch (status) {
            case CAN_DO -> 1;
            case ASSISTS -> 0.5;
            case HUMAN_ESSENTIAL -> 0;
        };
    }
}
