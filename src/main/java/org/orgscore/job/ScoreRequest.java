package org.orgscore.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.orgscore.chart.ReadSettings;
import org.orgscore.summary.RunFacts;
import org.orgscore.summary.SummarySettings;
import org.orgscore.title.MatchSettings;

/**
 * What a scoring run is asked to do.
 *
 * @param files one chart, in one file or in several that are joined
 * @param organisation whose chart it is
 * @param out the report folder; empty for the default place
 * @param again true to score a chart that was scored before
 * @param report what is asked of the report beside its figures
 * @param maxRejectedShare with a larger share of rejected rows the run is done with exit code 3
 */
public record ScoreRequest(
        List<Path> files,
        String organisation,
        Optional<Path> out,
        Path reportsFolder,
        boolean again,
        ReadSettings read,
        MatchSettings match,
        SummarySettings summary,
        double maxRejectedShare,
        ReportRequest report) {
    public static final double DEFAULT_MAX_REJECTED_SHARE = 0.05;
    public static final String DEFAULT_ORGANISATION = RunFacts.UNNAMED;

    public ScoreRequest {
        files = List.copyOf(files);
    }

    /** Everything that may change a figure, as one text to be hashed and shown in run.json. */
    public String settingsText() {
        return "accept=" + match.accept() + " review=" + match.review() + " min_group=" + summary.minGroup()
                + " sheet=" + String.join(",", read.sheets()) + " columns=" + new TreeMap<>(read.columns())
                + " currency=" + read.currency() + " scenarios=" + summary.scenarios()
                + report.settingsText();
    }
}
