package org.orgscore.job.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orgscore.summary.ReportModel;
import org.springframework.jdbc.core.JdbcTemplate;

/** Published runs, and what ran. Writing a run twice leaves it once. */
public final class StoredRuns {
    private final JdbcTemplate jdbc;

    public StoredRuns(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a published run for the history. */
    public void saveRun(long runId, ReportModel model, String folder) {
        jdbc.update("delete from score_run where run_id = ?", runId);
        jdbc.update(
                """
                insert into score_run
                    (run_id, organisation, files, input_sha256, rows_read, positions, rows_excluded, rows_rejected,
                     rows_skipped, titles, headcount, score, report_folder)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                runId,
                shortened(model.run().organisation(), 200),
                shortened(String.join(", ", model.run().chartNames()), 1000),
                model.run().inputSha256(),
                model.rows().read(),
                model.rows().positions(),
                model.rows().excluded(),
                model.rows().rejected(),
                model.rows().skipped(),
                model.titles().size(),
                decimal(model.totals().headcount(), 4),
                model.totals().score().isPresent()
                        ? decimal(model.totals().score().getAsDouble(), 3)
                        : null,
                shortened(folder, 1000));
    }

    /** Share of the rows of a published run that were rejected, 0 to 1; empty where it read none. */
    public Optional<Double> findRejectedShare(long runId) {
        return jdbc
                .query(
                        "select rows_rejected, rows_read from score_run where run_id = ? and rows_read > 0",
                        (row, number) -> row.getDouble("rows_rejected") / row.getDouble("rows_read"),
                        runId)
                .stream()
                .findFirst();
    }

    /** The folder of the last published run of a job instance. */
    public Optional<String> findFolder(long runId) {
        return jdbc.queryForList("select report_folder from score_run where run_id = ?", String.class, runId).stream()
                .findFirst();
    }

    /** Report folders of an organisation's last runs, newest first. */
    public List<String> listFolders(String organisation, int limit) {
        return jdbc.queryForList("""
                        select report_folder from score_run where organisation = ?
                        order by run_id desc fetch first %d rows only
                        """.formatted(limit), String.class, shortened(organisation, 200)).stream()
                .distinct()
                .toList();
    }

    /** The last runs, newest first. */
    public List<RunLine> listLast(int limit) {
        return jdbc.query(
                """
                select e.job_execution_id, e.start_time, e.end_time, e.status, e.exit_message, i.job_name, r.*
                from batch_job_execution e
                join batch_job_instance i on i.job_instance_id = e.job_instance_id
                left join score_run r on r.run_id = e.job_instance_id
                order by e.job_execution_id desc
                fetch first %d rows only
                """.formatted(limit),
                (row, number) -> new RunLine(
                        row.getLong("job_execution_id"),
                        String.valueOf(row.getTimestamp("start_time")),
                        row.getString("job_name"),
                        row.getString("status"),
                        firstLine(text(row.getString("exit_message"))),
                        text(row.getString("organisation")),
                        text(row.getString("files")),
                        row.getLong("rows_read"),
                        row.getLong("positions"),
                        row.getLong("rows_rejected"),
                        Optional.ofNullable(row.getBigDecimal("score")),
                        text(row.getString("report_folder"))));
    }

    /** One line of the history. */
    public record RunLine(
            long execution,
            String started,
            String job,
            String status,
            String remark,
            String organisation,
            String files,
            long rowsRead,
            long positions,
            long rowsRejected,
            Optional<BigDecimal> score,
            String folder) {}

    private static BigDecimal decimal(double value, int scale) {
        return BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_UP);
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** What a person wrote, and not the stack trace below it. */
    private static String firstLine(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.startsWith("java.") || first.startsWith("org.") ? first.replaceAll(":.*", "") : first;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
