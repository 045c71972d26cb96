package org.orgscore.job;

import java.util.List;
import org.springframework.batch.core.job.JobExecution;

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

    private static void recover(BatchInfrastructure batch, JobExecution left) {
        left.setExitStatus(left.getExitStatus().addExitDescription("interrupted; found and closed by a later start"));
        batch.operator().recover(left);
    }
}
