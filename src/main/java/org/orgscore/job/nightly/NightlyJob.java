package org.orgscore.job.nightly;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * The nightly job, top-down as its steps. Input: whatever is complete in the inbox or was left by an interrupted night. A
 * file that cannot be scored is moved to failed and the others go on. A night is never restarted: the next one takes
 * over what this one leaves.
 */
final class NightlyJob {
    static final String JOB = "nightly";

    private final JobRepository repository;
    private final int atOnce;
    private final Stopping stopping;

    NightlyJob(JobRepository repository, int atOnce, Stopping stopping) {
        this.repository = repository;
        this.atOnce = atOnce;
        this.stopping = stopping;
    }

    /** Work of a step; it records what goes wrong in the night. */
    interface Work {
        void run() throws Exception;
    }

    /** Scores one charge. */
    interface Scoring {
        String score(Night.Charge charge, boolean alone);
    }

    /** A step after scoring. */
    record Closing(String name, Work work) {}

    Job create(Night night, Work take, Scoring scoring, List<Closing> closing) {
        SimpleJobBuilder job = new JobBuilder(JOB, repository)
                .start(step(night, "take", take))
                .next(score(night, "score", night::together, atOnce, charge -> scoring.score(charge, false)))
                .next(score(night, "score-alone", night::alone, 1, charge -> scoring.score(charge, true)));
        for (Closing step : closing) {
            job = job.next(step(night, step.name(), step.work()));
        }
        return job.listener(new JobExecutionListener() {
                    @Override
                    public void afterJob(JobExecution execution) {
                        execution.setExitStatus(execution
                                .getExitStatus()
                                .addExitDescription(night.outcome().story()));
                    }
                })
                .build();
    }

    private interface One {
        String run(Night.Charge charge);
    }

    /** As many partitions at the same time as set; none is begun once the night is asked to stop. */
    private Step score(Night night, String name, Supplier<List<Night.Charge>> charges, int threads, One one) {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor(name + "-");
        executor.setConcurrencyLimit(threads);
        FileStep file = new FileStep(repository, number -> {
            if (stopping.isAsked()) {
                night.left();
                return "left for next time: asked to stop";
            }
            return one.run(charges.get().get(number));
        });
        return new StepBuilder(name, repository)
                .partitioner(FileStep.NAME, gridSize -> FileStep.partitions(charges.get())
                        .partition(gridSize))
                .step(file)
                .taskExecutor(executor)
                .aggregator(NightlyJob::keepMessages)
                .build();
    }

    /** What became of each file stays in its own step. */
    private static void keepMessages(StepExecution whole, java.util.Collection<StepExecution> parts) {
        parts.forEach(part -> whole.upgradeStatus(part.getStatus()));
        whole.setExecutionContext(new ExecutionContext());
    }

    /** Whatever goes wrong in one step, the following ones are done. */
    private Step step(Night night, String name, Work work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            try {
                                work.run();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                                throw e;
                            } catch (Exception e) {
                                night.fault(name + ": " + Faults.line(e));
                            }
                            return RepeatStatus.FINISHED;
                        },
                        new ResourcelessTransactionManager())
                .build();
    }
}
