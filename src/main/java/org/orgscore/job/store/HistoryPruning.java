package org.orgscore.job.store;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes old executions out of the history, since launching gets slower with their number. What was scored, and the
 * figures of each run, stay: a chart scored long ago is still known.
 */
public final class HistoryPruning {
    /** Ended before a time, and no scored chart that is known by its execution alone. */
    private static final String OLD = """
            select e.job_execution_id from batch_job_execution e
            join batch_job_instance i on i.job_instance_id = e.job_instance_id
            where e.end_time < ?
              and (i.job_name <> 'score' or e.status <> 'COMPLETED'
                   or i.job_instance_id in (select run_id from scored_content))
            """;

    private static final List<String> DELETIONS = List.of(
            "delete from batch_step_execution_context where step_execution_id in"
                    + " (select step_execution_id from batch_step_execution where job_execution_id in (%s))",
            "delete from batch_step_execution where job_execution_id in (%s)",
            "delete from batch_job_execution_context where job_execution_id in (%s)",
            "delete from batch_job_execution_params where job_execution_id in (%s)",
            "delete from batch_job_execution where job_execution_id in (%s)");

    private final JdbcTemplate jdbc;

    public HistoryPruning(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How many executions would be pruned. */
    public int count(LocalDate before) {
        Integer rows = jdbc.queryForObject(
                "select count(*) from (" + OLD + ") x", Integer.class, Timestamp.valueOf(before.atStartOfDay()));
        return rows == null ? 0 : rows;
    }

    /** Deletes them; returns how many there were. Children go first, so that an interrupted pruning is gone on with. */
    public int prune(LocalDate before) {
        Timestamp time = Timestamp.valueOf(before.atStartOfDay());
        int executions = 0;
        for (String deletion : DELETIONS) {
            executions = jdbc.update(deletion.formatted(OLD), time);
        }
        jdbc.update("delete from batch_job_instance where job_instance_id not in"
                + " (select job_instance_id from batch_job_execution) and job_instance_id in"
                + " (select run_id from scored_content)");
        jdbc.update("delete from batch_job_instance where job_name <> 'score' and job_instance_id not in"
                + " (select job_instance_id from batch_job_execution)");
        return executions;
    }
}
