package org.orgscore.report;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orgscore.occupation.ReferenceIdentity;
import org.orgscore.title.Candidate;
import org.orgscore.title.evaluation.Calibration;
import org.orgscore.title.evaluation.Evaluation;
import org.orgscore.title.evaluation.Judged;
import org.orgscore.title.evaluation.Rate;

/** Writes {@code evaluation.json} and {@code mistakes.csv}. */
public final class EvaluationFiles {
    private static final int CANDIDATES = 5;

    private EvaluationFiles() {}

    public static void write(Evaluation evaluation, ReferenceIdentity reference, Path folder) throws IOException {
        Files.createDirectories(folder);
        ObjectNode json = JsonFile.object();
        figures(evaluation, reference).forEach(json::putPOJO);
        JsonFile.write(json, folder.resolve("evaluation.json"));
        writeMistakes(evaluation, folder.resolve("mistakes.csv"));
    }

    private static Map<String, Object> figures(Evaluation evaluation, ReferenceIdentity reference) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("titles", evaluation.judged().size());
        put(figures, "top1", evaluation.top1());
        put(figures, "top5", evaluation.top5());
        put(figures, "major_group", evaluation.majorGroup());
        put(figures, "accepted_share", evaluation.acceptedShare());
        put(figures, "accepted_precision", evaluation.acceptedPrecision());
        put(figures, "abstain_recall", evaluation.abstainRecall());
        figures.put("calibration_error", rounded(evaluation.calibration().error()));
        figures.put(
                "calibration",
                evaluation.calibration().bins().stream()
                        .map(EvaluationFiles::bin)
                        .toList());
        figures.put("titles_per_second", Math.round(evaluation.titlesPerSecond()));
        figures.put("reference", fields(reference));
        return figures;
    }

    private static Map<String, Object> fields(ReferenceIdentity reference) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", reference.name());
        fields.put("version", reference.version());
        fields.put("sha256", reference.sha256());
        fields.put("attributions", reference.attributions());
        return fields;
    }

    private static Map<String, Object> bin(Calibration.Bin bin) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("titles", bin.titles());
        fields.put("confidence", rounded(bin.confidence()));
        fields.put("right", rounded(bin.right()));
        return fields;
    }

    /** A rate without cases is null: there is nothing to say, but whoever reads the file finds every key. */
    private static void put(Map<String, Object> figures, String name, Rate rate) {
        boolean known = rate.cases() > 0;
        figures.put(name, known ? rounded(rate.value()) : NullNode.getInstance());
        figures.put(name + "_ci", known ? List.of(rounded(rate.low()), rounded(rate.high())) : NullNode.getInstance());
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    private static void writeMistakes(Evaluation evaluation, Path file) throws IOException {
        List<String> header = new ArrayList<>(List.of(
                "title", "department", "right_soc", "decision", "confidence", "rank_of_right", "method", "why"));
        for (int i = 1; i <= CANDIDATES; i++) {
            header.add("candidate_" + i);
        }
        try (CsvFile csv = new CsvFile(file, header.toArray(String[]::new))) {
            for (Judged one : evaluation.listMistakes()) {
                csv.row(row(one).toArray());
            }
        }
    }

    private static List<Object> row(Judged one) {
        List<Object> row = new ArrayList<>(List.of(
                one.match().query().title(),
                one.match().query().department(),
                one.title().isCoded()
                        ? String.join("|", one.title().socs().stream().sorted().toList())
                        : "NONE",
                one.match().decision().name().toLowerCase(Locale.ROOT),
                rounded(one.match().confidence()),
                Evaluation.rank(one) == 0 ? "" : Evaluation.rank(one),
                one.match().method().name().toLowerCase(Locale.ROOT),
                one.match().why()));
        for (int i = 0; i < CANDIDATES; i++) {
            List<Candidate> candidates = one.match().candidates();
            row.add(i < candidates.size() ? text(candidates.get(i)) : "");
        }
        return row;
    }

    private static String text(Candidate candidate) {
        return candidate.code() + " " + candidate.alias() + " (" + Math.round(100 * candidate.probability()) + "%)";
    }
}
