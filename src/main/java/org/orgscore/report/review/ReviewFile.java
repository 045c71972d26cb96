package org.orgscore.report.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Reference;
import org.orgscore.report.review.ReviewedTitles.Choice;
import org.orgscore.report.review.ReviewedTitles.Refusal;

/** Reads a review workbook that a person has filled in. */
public final class ReviewFile {
    private static final int CODE_LENGTH = 10;

    private final Reference reference;
    private final Map<String, String> codesByTitle = new HashMap<>();
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    public ReviewFile(Reference reference) {
        this.reference = reference;
        for (Occupation occupation : reference.listOccupations()) {
            codesByTitle.put(key(occupation.title()), occupation.code());
        }
        reference.listAliases().forEach(alias -> codesByTitle.putIfAbsent(key(alias.title()), alias.code()));
    }

    /** Throws InvalidReviewException with one plain line where the file is no review workbook. */
    public ReviewedTitles read(Path file) throws IOException, InvalidReviewException {
        if (!Files.isRegularFile(file)) {
            throw new InvalidReviewException(file + ": there is no such file");
        }
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet review = workbook.getSheet(ReviewWorkbook.SHEET);
            Sheet about = workbook.getSheet(ReviewWorkbook.ABOUT);
            if (review == null || about == null || !hasHeader(review)) {
                throw new InvalidReviewException(file.getFileName()
                        + ": is no review workbook; give the review.xlsx from the analyst folder of a report");
            }
            return read(review, fact(about, ReviewWorkbook.ORGANISATION), fact(about, ReviewWorkbook.WRITTEN));
        } catch (IOException | RuntimeException e) {
            if (e instanceof RuntimeException runtime && !isBroken(runtime)) {
                throw runtime;
            }
            throw new InvalidReviewException(
                    file.getFileName() + ": cannot be read as an Excel workbook; save it as .xlsx and try again", e);
        }
    }

    /** POI tells a broken file by several unchecked exceptions of its own. */
    private static boolean isBroken(RuntimeException e) {
        return e.getClass().getName().startsWith("org.apache.poi");
    }

    private boolean hasHeader(Sheet sheet) {
        Row row = sheet.getRow(ReviewWorkbook.HEADER_ROW);
        return row != null
                && text(row, ReviewColumn.TITLE).equals(ReviewColumn.TITLE.header())
                && text(row, ReviewColumn.CHOICE).equals(ReviewColumn.CHOICE.header());
    }

    private ReviewedTitles read(Sheet sheet, String organisation, String written) {
        List<Refusal> refused = new ArrayList<>();
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (int i = ReviewWorkbook.HEADER_ROW + 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            if (row != null && isFilledIn(row)) {
                take(row, choices, refused);
            }
        }
        return new ReviewedTitles(organisation, written, List.copyOf(choices.values()), refused);
    }

    private boolean isFilledIn(Row row) {
        return !text(row, ReviewColumn.CHOICE).isEmpty()
                || !text(row, ReviewColumn.OTHER).isEmpty();
    }

    private void take(Row row, Map<String, Choice> choices, List<Refusal> refused) {
        String title = text(row, ReviewColumn.TITLE);
        String department = text(row, ReviewColumn.DEPARTMENT);
        int number = row.getRowNum() + 1;
        String chosen = text(row, ReviewColumn.CHOICE);
        String other = text(row, ReviewColumn.OTHER);
        Optional<String> code = findCode(other.isEmpty() ? chosen : other);
        if (title.isEmpty()) {
            refused.add(new Refusal(number, title, "the title is missing"));
        } else if (!chosen.isEmpty() && !other.isEmpty() && !findCode(chosen).equals(findCode(other))) {
            refused.add(new Refusal(
                    number, title, "the list says \"" + chosen + "\", the column beside it \"" + other + "\""));
        } else if (code.isEmpty()) {
            refused.add(new Refusal(
                    number,
                    title,
                    "\"" + (other.isEmpty() ? chosen : other)
                            + "\" is no occupation; type a code or title from the sheet Occupations"));
        } else {
            Choice choice = new Choice(number, title, department, code.get(), text(row, ReviewColumn.NOTE));
            Choice earlier = choices.putIfAbsent(key(title) + "\t" + key(department), choice);
            if (earlier != null && !earlier.code().equals(choice.code())) {
                choices.remove(key(title) + "\t" + key(department));
                refused.add(new Refusal(
                        number,
                        title,
                        "row " + earlier.row() + " decides the same title and department otherwise; neither is taken"));
            }
        }
    }

    /** A code, a code and title as the lists show them, an official title, or any title that the reference knows. */
    private Optional<String> findCode(String text) {
        if (text.length() >= CODE_LENGTH
                && reference.findOccupation(text.substring(0, CODE_LENGTH)).isPresent()) {
            return Optional.of(text.substring(0, CODE_LENGTH));
        }
        return reference
                .findOccupation(text + ".00")
                .map(Occupation::code)
                .or(() -> Optional.ofNullable(codesByTitle.get(key(text))));
    }

    private String fact(Sheet about, String name) {
        for (Row row : about) {
            if (formatter.formatCellValue(row.getCell(0)).equals(name)) {
                return formatter.formatCellValue(row.getCell(1)).strip();
            }
        }
        return "";
    }

    private String text(Row row, ReviewColumn column) {
        return formatter.formatCellValue(row.getCell(column.at())).strip();
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
