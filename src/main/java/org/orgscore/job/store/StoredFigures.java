package org.orgscore.job.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orgscore.summary.Figures;
import org.orgscore.summary.ReportModel;
import org.springframework.jdbc.core.JdbcTemplate;

/** The published totals of each run, for the portfolio over organisations. Never pay. */
public final class StoredFigures {
    private static final int DECIMALS = 4;
    private static final int SCORE_DECIMALS = 3;

    private final JdbcTemplate jdbc;

    public StoredFigures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The totals of one published run; FTE figures in FTE, scores 0 to 100, empty where nothing was scored or they are withheld. */
    public record Line(
            long runId,
            String organisation,
            LocalDate publishedOn,
            double headcount,
            double fte,
            Optional<Double> fteUnmatched,
            Optional<Double> score,
            Optional<Double> scoreLow,
            Optional<Double> scoreHigh,
            double capacityNow,
            double capacityY2,
            double capacityY5) {}

    /** Keeps a run's totals; writing them twice leaves them once. */
    public void save(long runId, ReportModel model) {
        Figures totals = model.totals();
        jdbc.update("delete from run_figures where run_id = ?", runId);
        jdbc.update(
                """
                insert into run_figures
                    (run_id, organisation, published_on, headcount, fte, fte_unmatched, fte_unmatched_shown,
                     score, score_low, score_high, capacity_now, capacity_y2, capacity_y5)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                runId,
                model.run().organisation(),
                model.run().date(),
                decimal(totals.headcount()),
                decimal(totals.fte()),
                decimal(totals.fteUnmatched().orElse(0)),
                totals.fteUnmatched().isPresent(),
                totals.score().isPresent() ? score(totals.score().getAsDouble()) : null,
                totals.range().isPresent() ? score(totals.range().get().low()) : null,
                totals.range().isPresent() ? score(totals.range().get().high()) : null,
                decimal(totals.capacityFte().now()),
                decimal(totals.capacityFte().y2()),
                decimal(totals.capacityFte().y5()));
    }

    /** All of them, an organisation's together, oldest first. */
    public List<Line> listAll() {
        return jdbc.query(
                "select * from run_figures order by organisation, run_id",
                (row, number) -> new Line(
                        row.getLong("run_id"),
                        row.getString("organisation"),
                        row.getDate("published_on").toLocalDate(),
                        row.getDouble("headcount"),
                        row.getDouble("fte"),
                        row.getBoolean("fte_unmatched_shown")
                                ? Optional.of(row.getDouble("fte_unmatched"))
                                : Optional.empty(),
                        Optional.ofNullable(row.getBigDecimal("score")).map(BigDecimal::doubleValue),
                        Optional.ofNullable(row.getBigDecimal("score_low")).map(BigDecimal::doubleValue),
                        Optional.ofNullable(row.getBigDecimal("score_high")).map(BigDecimal::doubleValue),
                        row.getDouble("capacity_now"),
                        row.getDouble("capacity_y2"),
                        row.getDouble("capacity_y5")));
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal score(double value) {
        return BigDecimal.valueOf(value).setScale(SCORE_DECIMALS, RoundingMode.HALF_UP);
    }
}
