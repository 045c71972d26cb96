package org.orgscore.title.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.orgscore.title.TitleQuery;

/** Reads labelled titles: a CSV with the columns {@code title}, {@code soc} and, where there is one, {@code department}. */
public final class LabelledTitles {
    private static final String ABSTAIN = "NONE";
    private static final Pattern CODE = Pattern.compile("\\d{2}-\\d{4}(\\.\\d{2})?");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private LabelledTitles() {}

    /** Throws InvalidLabelsException with one plain line where the file cannot be read as such. */
    public static List<LabelledTitle> read(Path file) throws IOException, InvalidLabelsException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(reader, String.valueOf(file.getFileName()));
        } catch (MalformedInputException e) {
            throw new InvalidLabelsException(file.getFileName() + ": is not UTF-8; save it as CSV UTF-8", e);
        }
    }

    static List<LabelledTitle> read(Reader reader, String name) throws IOException, InvalidLabelsException {
        try (CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            List<String> header = parser.getHeaderNames().stream()
                    .map(column -> column.replace("\ufeff", "").toLowerCase(Locale.ROOT))
                    .toList();
            int title = column(header, "title").orElseThrow(() -> missing(name, "title", header));
            int soc = column(header, "soc").orElseThrow(() -> missing(name, "soc", header));
            Optional<Integer> department = column(header, "department");
            List<LabelledTitle> titles = new ArrayList<>();
            for (CSVRecord row : parser) {
                titles.add(new LabelledTitle(
                        TitleQuery.of(
                                cell(row, title),
                                department.map(at -> cell(row, at)).orElse("")),
                        socs(cell(row, soc), name, row.getRecordNumber() + 1)));
            }
            if (titles.isEmpty()) {
                throw new InvalidLabelsException(name + ": holds no labelled title");
            }
            return titles;
        } catch (CSVException | UncheckedIOException | IllegalArgumentException e) {
            throw new InvalidLabelsException(name + ": is no CSV with a header: " + e.getMessage(), e);
        }
    }

    private static String cell(CSVRecord row, int at) {
        return at < row.size() ? row.get(at) : "";
    }

    private static Optional<Integer> column(List<String> header, String name) {
        int at = header.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    private static InvalidLabelsException missing(String name, String column, List<String> header) {
        return new InvalidLabelsException(name + ": no column \"" + column + "\" among " + String.join(", ", header)
                + "; it needs title and soc");
    }

    private static Set<String> socs(String text, String name, long row) throws InvalidLabelsException {
        Set<String> socs = new LinkedHashSet<>();
        if (text.equalsIgnoreCase(ABSTAIN)) {
            return socs;
        }
        for (String code : text.split("\\|", -1)) {
            if (!CODE.matcher(code.strip()).matches()) {
                throw new InvalidLabelsException(name + ", row " + row + ": soc is \"" + text
                        + "\"; it must be codes like 29-1141 joined by |, or NONE");
            }
            socs.add(code.strip().substring(0, LabelledTitle.SOC_LENGTH));
        }
        return socs;
    }
}
