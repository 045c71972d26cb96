package org.orgscore.job.nightly;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.AbstractStep;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * One partition of a night: one charge. Runs without a transaction of its own, since the scoring job that it starts has
 * its own. A file that fails does not fail the step; what became of it is the step's exit message.
 */
final class FileStep extends AbstractStep {
    static final String NAME = "file";
    private static final String CHARGE = "charge";
    private static final int MAX_MESSAGE = 1000;

    private final Work work;

    FileStep(JobRepository repository, Work work) {
        super(repository);
        setName(NAME);
        this.work = work;
    }

    /** Does a charge by its number and says in one line what came of it. */
    interface Work {
        String run(int charge);
    }

    @Override
    protected void doExecute(StepExecution execution) {
        String line = work.run(execution.getExecutionContext().getInt(CHARGE));
        execution.setExitStatus(new ExitStatus(
                ExitStatus.COMPLETED.getExitCode(),
                line.length() <= MAX_MESSAGE ? line : line.substring(0, MAX_MESSAGE)));
    }

    /** One partition a charge. */
    static Partitioner partitions(List<Night.Charge> charges) {
        Map<String, ExecutionContext> contexts = new TreeMap<>();
        for (int i = 0; i < charges.size(); i++) {
            ExecutionContext context = new ExecutionContext();
            context.putInt(CHARGE, i);
            contexts.put("%05d".formatted(i), context);
        }
        return gridSize -> contexts;
    }
}
