package org.orgscore.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.orgscore.score.HorizonShares;
import org.orgscore.summary.Figures;
import org.orgscore.summary.ReportModel;

/** {@code summary.json}: the figures of the first page. Keys once published stay. */
final class SummaryJson {
    void write(ReportModel model, Path file) throws IOException {
        Figures totals = model.totals();
        ObjectNode json = JsonFile.object();
        json.put("organisation", model.run().organisation());
        number(json, "score", totals.score(), Round::score);
        if (totals.range().isPresent()) {
            json.put("score_low", Round.score(totals.range().get().low()));
            json.put("score_high", Round.score(totals.range().get().high()));
        }
        number(json, "rubric_low", totals.scoreRubricLow(), Round::score);
        number(json, "rubric_high", totals.scoreRubricHigh(), Round::score);
        json.put("band", model.band().map(band -> band.name()).orElse(""));
        json.put("percentile", model.percentile());
        json.put("headcount", Round.count(totals.headcount()));
        json.put("fte", Round.count(totals.fte()));
        json.put("vacant_fte", Round.count(totals.vacantFte()));
        // null where a figure would tell of a few people
        number(json, "fte_scored", totals.fteScored(), Round::count);
        number(json, "fte_unmatched", totals.fteUnmatched(), Round::count);
        number(json, "share_matched", totals.shareMatched(), Round::share);
        horizons(json.putObject("fte_capacity"), totals.capacityFte());
        ObjectNode exposure = json.putObject("exposure");
        exposure.put("now", Round.share(totals.exposure().now()));
        exposure.put("y1_2", Round.share(totals.exposure().y2()));
        exposure.put("y3_5", Round.share(totals.exposure().y5()));
        json.put("human_share", Round.share(totals.humanShare()));
        ObjectNode reference = json.putObject("reference");
        reference.put("name", model.run().reference().name());
        reference.put("version", model.run().reference().version());
        json.put("rubric", model.run().rubricVersion());
        json.put("note", ReportTexts.english().get("note.editorial"));
        JsonFile.write(json, file);
    }

    private static void horizons(ObjectNode json, HorizonShares shares) {
        json.put("now", Round.count(shares.now()));
        json.put("y1_2", Round.count(shares.y2()));
        json.put("y3_5", Round.count(shares.y5()));
        json.put("y5_plus", Round.count(shares.all()));
    }

    private static void number(ObjectNode json, String key, OptionalDouble value, DoubleFunction<BigDecimal> rounded) {
        json.put(key, value.isPresent() ? rounded.apply(value.getAsDouble()) : null);
    }
}
