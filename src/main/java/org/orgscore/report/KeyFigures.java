package org.orgscore.report;

import java.util.ArrayList;
import java.util.List;
import org.orgscore.summary.Figures;
import org.orgscore.summary.ReportModel;

/** The four or five figures of the first page, of the first slide and of the workbook's summary. */
final class KeyFigures {
    private final ReportTexts texts;

    KeyFigures(ReportTexts texts) {
        this.texts = texts;
    }

    /** A figure as it is shown: what it is, the figure, and how to read it. */
    record Figure(String label, String value, String note) {}

    List<Figure> list(ReportModel model) {
        Figures totals = model.totals();
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(texts.get("fig.headcount"), texts.count(totals.headcount()), headcountNote(totals)));
        totals.score().ifPresent(score -> addScored(model, score, figures));
        figures.add(new Figure(texts.get("fig.matched"), texts.matched(totals), matchedNote(totals)));
        return figures;
    }

    /** What can be said where something is scored: without that there is no score, and 0 would be one. */
    private void addScored(ReportModel model, double score, List<Figure> figures) {
        Figures totals = model.totals();
        figures.add(new Figure(
                texts.get("fig.score"),
                texts.score(score),
                texts.get(
                        "fig.score.note",
                        totals.range().map(r -> texts.score(r.low())).orElse("-"),
                        totals.range().map(r -> texts.score(r.high())).orElse("-"),
                        texts.ordinal(model.percentile()))));
        figures.add(new Figure(
                texts.get("fig.now"),
                texts.percent(totals.exposure().now()),
                texts.get(
                        "fig.now.note",
                        texts.percent(totals.exposure().y2()),
                        texts.percent(totals.exposure().y5()))));
        if (totals.pay().isPresent()) {
            double shown = paidBill(totals, model.settings().minGroup());
            double share = totals.payCapacity().y2() / totals.pay().getAsDouble();
            figures.add(new Figure(
                    texts.get("fig.pay"),
                    texts.money(share * shown),
                    texts.get("fig.pay.note", model.currency().orElse(""), texts.money(shown))));
        }
    }

    private String headcountNote(Figures totals) {
        String fte = texts.count(totals.fte());
        if (totals.fteScored().isEmpty()) {
            return texts.get("fig.headcount.note.few", fte);
        }
        double scored = totals.fteScored().getAsDouble();
        return scored == totals.fte()
                ? texts.get("fig.headcount.note.all", fte)
                : texts.get("fig.headcount.note", fte, texts.count(scored));
    }

    /** How to read the share matched. */
    String matchedNote(Figures totals) {
        if (totals.fteUnmatched().isEmpty()) {
            return texts.get("fig.matched.note.few");
        }
        double unmatched = totals.fteUnmatched().getAsDouble();
        return unmatched == 0
                ? texts.get("fig.matched.note.all")
                : texts.get("fig.matched.note", texts.percent(unmatched / totals.fte()));
    }

    /**
     * Pay as it may be shown: the mean a head to the nearest thousand, times the heads; where the pay of a few is not
     * known, of all heads, since the sum would tell how few.
     */
    private static double paidBill(Figures totals, double minGroup) {
        double unknown = totals.headcount() - totals.payHeadcount();
        double heads = unknown < minGroup ? totals.headcount() : totals.payHeadcount();
        return Round.pay(totals.pay().orElse(0) / totals.payHeadcount()) * heads;
    }
}
