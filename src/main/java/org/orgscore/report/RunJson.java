package org.orgscore.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.orgscore.summary.ReportModel;
import org.orgscore.title.Decision;

/** {@code run.json}: what a run read and with what. Everything but its {@code run} object is the same for the same input. */
final class RunJson {
    void write(ReportModel model, ReportFolder.RunRecord record, Path file) throws IOException {
        ObjectNode json = JsonFile.object();
        json.put("organisation", model.run().organisation());
        model.run().chartNames().forEach(json.putArray("files")::add);
        json.put("rows_read", model.rows().read());
        json.put("positions", model.rows().positions());
        json.put("rows_excluded", model.rows().excluded());
        json.put("rows_rejected", model.rows().rejected());
        json.put("rows_skipped", model.rows().skipped());
        json.put("headcount", Round.count(model.totals().headcount()));
        json.put("fte", Round.count(model.totals().fte()));
        json.put("vacant_fte", Round.count(model.totals().vacantFte()));
        json.put("titles", model.titles().size());
        ObjectNode titles = json.putObject("titles_by_decision");
        ObjectNode headcount = json.putObject("headcount_by_decision");
        for (Decision decision : Decision.values()) {
            String key = decision.name().toLowerCase(Locale.ROOT);
            titles.put(key, model.matches().titles(decision));
            headcount.put(key, Round.count(model.matches().headcount(decision)));
        }
        json.put("input_sha256", model.run().inputSha256());
        ObjectNode reference = json.putObject("reference");
        reference.put("name", model.run().reference().name());
        reference.put("version", model.run().reference().version());
        reference.put("sha256", model.run().reference().sha256());
        model.run().reference().attributions().forEach(reference.putArray("attributions")::add);
        json.put("rubric", model.run().rubricVersion());
        json.put("overrides_sha256", record.overridesSha256());
        json.put("program", model.run().program());
        json.put("settings", record.settings());
        ObjectNode run = json.putObject("run");
        run.put("id", record.runId());
        run.put("written", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        run.put("host", host());
        JsonFile.write(json, file);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
