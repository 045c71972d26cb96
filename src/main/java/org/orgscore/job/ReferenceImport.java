package org.orgscore.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.orgscore.occupation.InvalidReferenceException;
import org.orgscore.occupation.ReferenceIdentity;
import org.orgscore.occupation.release.ImportRecord;
import org.orgscore.occupation.release.ReferenceImporter;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;

/**
 * Imports a reference: reads all inputs, writes the tables, builds the index, compares the task ratings, and only then
 * moves the folder into place, so that whatever fails leaves the old reference as it was. An import that failed or was
 * killed is not restarted: the next one begins anew.
 */
public final class ReferenceImport {
    public static final String JOB = "import-reference";

    private final BatchInfrastructure batch;
    private final Path out;
    private final Progress progress;
    private final String program;

    /** @param out the reference's folder: absent, empty or an earlier reference */
    public ReferenceImport(BatchInfrastructure batch, Path out, Progress progress, String program) {
        this.batch = batch;
        this.out = out.toAbsolutePath().normalize();
        this.progress = progress;
        this.program = program;
    }

    /** What names the imported reference, and how the import went. */
    public record Outcome(ReferenceIdentity identity, ImportRecord record) {
        /** One line. */
        public String line() {
            Map<String, Integer> counts = record.counts();
            return String.format(
                    Locale.ROOT,
                    "%s: %,d occupations, %,d titles, %,d tasks",
                    identity.version(),
                    counts.getOrDefault("occupations", 0),
                    counts.getOrDefault("aliases", 0),
                    counts.getOrDefault("tasks", 0));
        }
    }

    /** Throws InvalidReferenceException with one line where an input cannot be used. */
    public Outcome run(ReferenceImporter.Request request) throws IOException {
        Recovery.recover(batch, List.of(JOB));
        try (ReferenceInProgress reference = ReferenceInProgress.beside(out)) {
            JobExecution execution = batch.operator()
                    .start(
                            job(reference, request),
                            new JobParametersBuilder()
                                    .addString("import", UUID.randomUUID().toString())
                                    .addString(Recovery.WORKER, batch.leases().worker(), false)
                                    .toJobParameters());
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw failure(execution);
            }
            return outcome(reference);
        } catch (JobExecutionException e) {
            throw new IOException("the import could not be started: " + e.getMessage(), e);
        }
    }

    private Job job(ReferenceInProgress reference, ReferenceImporter.Request request) {
        return new JobBuilder(JOB, batch.repository())
                .preventRestart()
                .listener(new ToldReason())
                .listener(new JobExecutionListener() {
                    @Override
                    public void afterJob(JobExecution execution) {
                        if (execution.getStatus() == BatchStatus.COMPLETED) {
                            execution.setExitStatus(execution
                                    .getExitStatus()
                                    .addExitDescription(outcome(reference).line() + "; " + out));
                        }
                    }
                })
                .start(step("read", "releases", () -> reference.read(request)))
                .next(step("write", "tables", reference::write))
                .next(step("index", "titles", reference::index))
                .next(step("describe", "", () -> reference.describe(program)))
                .next(step("publish", "", reference::publish))
                .build();
    }

    /** Work of a step. */
    private interface Work {
        void run() throws IOException;
    }

    private Step step(String name, String detail, Work work) {
        return new StepBuilder(name, batch.repository())
                .tasklet(
                        (contribution, context) -> StepFailure.guard(() -> {
                            progress.step(name, detail);
                            work.run();
                            return RepeatStatus.FINISHED;
                        }),
                        new ResourcelessTransactionManager())
                .build();
    }

    private static Outcome outcome(ReferenceInProgress reference) {
        return new Outcome(reference.reference().identity(), reference.pack().record());
    }

    private static IOException failure(JobExecution execution) {
        Throwable thrown = execution.getAllFailureExceptions().stream()
                .map(StepFailure::unwrapped)
                .findFirst()
                .orElseGet(() -> new IOException("the import was stopped"));
        if (thrown instanceof InvalidReferenceException invalid) {
            throw invalid;
        }
        return thrown instanceof IOException io ? io : new IOException(String.valueOf(thrown.getMessage()), thrown);
    }
}
