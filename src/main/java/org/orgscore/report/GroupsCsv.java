package org.orgscore.report;

import java.io.IOException;
import java.nio.file.Path;
import org.orgscore.score.HorizonShares;
import org.orgscore.summary.Breakdown;
import org.orgscore.summary.Dimension;
import org.orgscore.summary.Figures;
import org.orgscore.summary.Group;
import org.orgscore.summary.ReportModel;
import org.orgscore.summary.SummarySettings;

/** {@code groups.csv}: every group of every dimension in one tidy table. */
final class GroupsCsv {
    void write(ReportModel model, Path file) throws IOException {
        try (CsvFile csv = new CsvFile(
                file,
                "dimension",
                "group",
                "key",
                "parent",
                "level",
                "headcount",
                "fte",
                "vacant_fte",
                "fte_unmatched",
                "pay",
                "currency",
                "score",
                "score_low",
                "score_high",
                "rubric_low",
                "rubric_high",
                "exposure_now",
                "exposure_y2",
                "exposure_y5",
                "human_share",
                "capacity_now",
                "capacity_y2",
                "capacity_y5",
                "share_matched",
                "suppressed")) {
            row(csv, model, "total", new Group("total", "Total", "", 0, model.totals(), false));
            for (Breakdown breakdown : model.breakdowns()) {
                for (Group group : breakdown.groups()) {
                    row(csv, model, breakdown.dimension().key(), group);
                }
            }
            for (Group group : model.tree()) {
                row(csv, model, Dimension.MANAGER.key(), group);
            }
        }
    }

    private static void row(CsvFile csv, ReportModel model, String dimension, Group group) throws IOException {
        Figures figures = group.figures();
        HorizonShares exposure = figures.exposure();
        HorizonShares capacity = figures.capacityFte();
        boolean pay = figures.pay().isPresent() && figures.payHeadcount() >= SummarySettings.MIN_PAY_GROUP;
        csv.row(
                dimension,
                group.label(),
                group.key(),
                group.parentKey(),
                group.level(),
                Round.count(figures.headcount()),
                Round.count(figures.fte()),
                Round.count(figures.vacantFte()),
                Round.countOrEmpty(figures.fteUnmatched()),
                pay ? Round.pay(figures.pay().getAsDouble() / figures.payHeadcount()) : "",
                pay ? model.currency().orElse("") : "",
                Round.scoreOrEmpty(figures.score()),
                figures.range().<Object>map(range -> Round.score(range.low())).orElse(""),
                figures.range().<Object>map(range -> Round.score(range.high())).orElse(""),
                Round.scoreOrEmpty(figures.scoreRubricLow()),
                Round.scoreOrEmpty(figures.scoreRubricHigh()),
                Round.share(exposure.now()),
                Round.share(exposure.y2()),
                Round.share(exposure.y5()),
                Round.share(figures.humanShare()),
                Round.count(capacity.now()),
                Round.count(capacity.y2()),
                Round.count(capacity.y5()),
                Round.shareOrEmpty(figures.shareMatched()),
                group.merged());
    }
}
