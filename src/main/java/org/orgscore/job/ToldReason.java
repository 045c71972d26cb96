package org.orgscore.job;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/** Puts the reason of a failure into the history as a person would say it, in place of the stack of its exception. */
final class ToldReason implements JobExecutionListener {
    @Override
    public void afterJob(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return;
        }
        execution.getAllFailureExceptions().stream()
                .findFirst()
                .ifPresent(failure -> execution.setExitStatus(
                        new ExitStatus(execution.getExitStatus().getExitCode(), KeptReason.of(failure))));
    }
}
