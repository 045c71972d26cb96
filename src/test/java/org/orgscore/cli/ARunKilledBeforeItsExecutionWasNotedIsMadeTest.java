package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a run whose process was killed after its instance was noted and before its execution was, the next one is made. */
class ARunKilledBeforeItsExecutionWasNotedIsMadeTest {
    @TempDir
    Path work;

    private NightlyHome home = new NightlyHome(Path.of("."));

    @BeforeEach
    void anInstanceWithoutExecution() throws Exception {
        home = NightlyHome.in(work);
        home.drop("acme/staff.csv", NightlyHome.chart(1));
        assertThat(home.night().code()).isZero();
        String executions = "(select e.job_execution_id from batch_job_execution e join batch_job_instance i"
                + " on i.job_instance_id = e.job_instance_id where i.job_name = 'score')";
        home.changeStore(
                "delete from batch_step_execution_context where step_execution_id in (select step_execution_id"
                        + " from batch_step_execution where job_execution_id in " + executions + ")",
                "delete from batch_step_execution where job_execution_id in " + executions,
                "delete from batch_job_execution_context where job_execution_id in " + executions,
                "delete from batch_job_execution_params where job_execution_id in " + executions,
                "delete from batch_job_execution where job_execution_id in " + executions,
                "delete from scored_content");
    }

    @Test
    void theFileIsScored() throws Exception {
        home.drop("acme/staff.csv", NightlyHome.chart(1));

        ProgramRun night = home.night();

        assertThat(night.code()).as(night.err()).isZero();
        assertThat(night.out()).contains("1 scored, 0 scored before, 0 failed, 0 left");
        home.assertInboxIsEmpty();
        assertThat(home.names("var/failed")).isEmpty();
    }
}
