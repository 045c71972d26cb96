package org.orgscore.samples;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Who works where in an invented organisation: one line a title and department. */
record StaffingPlan(List<Line> lines) {
    /**
     * Posts of one title.
     *
     * @param count posts; a fraction only in plans of grouped posts
     * @param level 0 for the head of all, 1 for those who report to the head, and so on down
     * @param payLow least annual pay in US dollars
     * @param payHigh greatest annual pay in US dollars
     * @param reportsTo title of those above, several joined by {@code |}; empty for the head of all and in plans of
     *     grouped posts
     */
    record Line(
            String division,
            String department,
            String location,
            String title,
            double count,
            int level,
            int payLow,
            int payHigh,
            String reportsTo) {}

    static StaffingPlan read(String name) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<Line> lines = new ArrayList<>();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(StaffingPlan.class.getResourceAsStream("/samples/" + name + ".csv")),
                StandardCharsets.UTF_8)) {
            for (CSVRecord row : format.parse(in)) {
                lines.add(new Line(
                        row.get("division"),
                        row.get("department"),
                        row.get("location"),
                        row.get("title"),
                        Double.parseDouble(row.get("count")),
                        Integer.parseInt(row.get("level")),
                        Integer.parseInt(row.get("pay_low")),
                        Integer.parseInt(row.get("pay_high")),
                        row.isMapped("reports_to") ? row.get("reports_to") : ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StaffingPlan(List.copyOf(lines));
    }
}
