package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a run whose connection broke during a commit, so that the store has it as unknown, the next one ends it. */
class ACommitOfUnknownOutcomeIsGoneOnWithTest {
    @TempDir
    Path work;

    private NightlyHome home = new NightlyHome(Path.of("."));

    @BeforeEach
    void aRunOfUnknownOutcome() throws Exception {
        home = NightlyHome.in(work);
        home.drop("acme/staff.csv", NightlyHome.chart(1));
        assertThat(home.night().code()).isZero();
        String score = "(select e.job_execution_id from batch_job_execution e join batch_job_instance i"
                + " on i.job_instance_id = e.job_instance_id where i.job_name = 'score')";
        home.changeStore(
                "update batch_job_execution set status = 'UNKNOWN', exit_code = 'UNKNOWN' where job_execution_id in "
                        + score,
                "update batch_step_execution set status = 'UNKNOWN', exit_code = 'UNKNOWN' where job_execution_id in "
                        + score,
                "delete from scored_content");
    }

    @Test
    void theFileIsScoredAndNotBlamed() throws Exception {
        home.drop("acme/staff.csv", NightlyHome.chart(1));

        ProgramRun night = home.night();

        assertThat(night.code()).as(night.err()).isZero();
        assertThat(night.out()).contains("1 scored, 0 scored before, 0 failed, 0 left");
        home.assertInboxIsEmpty();
        assertThat(home.names("var/failed")).isEmpty();
        assertThat(home.reports("acme")).hasSize(1);
    }
}
