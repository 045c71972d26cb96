package org.orgscore.report;

import java.util.Optional;
import org.orgscore.chart.RowProblem.Kind;
import org.orgscore.summary.ReportModel;
import org.orgscore.summary.RowsTold;
import org.orgscore.summary.RowsTold.Told;

/** Numbers of rows in words, a few of them never exactly. */
final class RowTexts {
    private final ReportTexts texts;
    private final long minGroup;

    RowTexts(ReportTexts texts, long minGroup) {
        this.texts = texts;
        this.minGroup = minGroup;
    }

    /** What became of all rows. */
    String sentence(ReportModel model) {
        RowsTold rows = model.rowsTold();
        String rest = texts.get(
                "sure.rows",
                texts.whole(model.rows().positions()),
                text(rows.told(Kind.EXCLUDED)),
                text(rows.told(Kind.REJECTED)),
                text(rows.told(Kind.SKIPPED)));
        return rows.read()
                ? texts.get("sure.rows.read", texts.whole(model.rows().read())) + " " + rest
                : rest;
    }

    /** In words where it is a few; empty where the number itself may be told. */
    Optional<String> count(long rows) {
        return rows < minGroup ? Optional.of(few()) : Optional.empty();
    }

    private String text(Told told) {
        return switch (told.how()) {
            case EXACT -> texts.whole(told.rows());
            case AT_LEAST -> texts.get("at.least", texts.whole(told.rows()));
            case FEW -> few();
        };
    }

    private String few() {
        return texts.get("few", texts.whole(minGroup));
    }
}
