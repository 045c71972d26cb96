package org.orgscore.job;

import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;

/**
 * Executions that a killed process left as running become failed ones, so that starting them anew is a restart. Those of
 * a process that is still at work are left alone.
 */
public final class Recovery {
    /** Non-identifying parameter: which process runs an execution. */
    static final String WORKER = "worker";

    private Recovery() {}

    /** Recovers what is recoverable of these jobs; returns how many there were. */
    public static int recover(BatchInfrastructure batch, List<String> jobs) {
        int recovered = 0;
        for (String job : jobs) {
            for (JobExecution left : batch.repository().findRunningJobExecutions(job)) {
                String worker = left.getJobParameters().getString(WORKER, "");
                if (worker == null || !batch.leases().isAlive(worker)) {
                    recover(batch, left);
                    recovered++;
                }
            }
        }
        return recovered;
    }

    /**
     * Lets a run go on of which the store does not know whether its last commit was made, since the connection broke
     * meanwhile. Spring Batch calls that unknown and refuses to restart it; our steps can be done again either way. It
     * also refuses to start a run whose process was killed between the two transactions that note it: the instance is
     * there without an execution, and goes. Whoever calls this holds the lease of the run, so that nobody is between the
     * two just now.
     */
    static void allowRestart(BatchInfrastructure batch, String job, JobParameters parameters) {
        JobInstance instance = batch.repository().getJobInstance(job, parameters);
        if (instance == null) {
            return;
        }
        List<JobExecution> executions = batch.repository().getJobExecutions(instance);
        if (executions.isEmpty()) {
            batch.repository().deleteJobInstance(instance);
        }
        for (JobExecution execution : executions) {
            for (StepExecution step : execution.getStepExecutions()) {
                if (step.getStatus() == BatchStatus.UNKNOWN) {
                    step.setStatus(BatchStatus.FAILED);
                    batch.repository().update(step);
                }
            }
            if (execution.getStatus() == BatchStatus.UNKNOWN) {
                execution.setStatus(BatchStatus.FAILED);
                batch.repository().update(execution);
            }
        }
    }

    private static void recover(BatchInfrastructure batch, JobExecution left) {
        left.setExitStatus(left.getExitStatus().addExitDescription("interrupted; found and closed by a later start"));
        batch.operator().recover(left);
    }
}
