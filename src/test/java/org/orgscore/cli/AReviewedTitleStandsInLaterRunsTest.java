package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AReviewedTitleStandsInLaterRunsTest {
    private static final int CHOICE = 7;
    private static final int OTHER = 8;
    private static final String TITLE = "Clerk Typist II";
    private static final String WORD_PROCESSORS = "43-9022.00";

    @TempDir
    Path home;

    private Path out = Path.of(".");

    @BeforeEach
    void scoreOnce() {
        out = home.resolve("report");
        assertThat(score().code()).isZero();
    }

    @Test
    void whatAPersonChoseBeatsTheProgram() throws IOException {
        Path review = fillIn(Map.of(TITLE, WORD_PROCESSORS + " Word Processors and Typists"));

        ProgramRun taken = ProgramRun.in(home, "review", "--by", "Lee", review.toString());
        ProgramRun list = ProgramRun.in(home, "review", "--list");
        score();

        assertThat(taken.code()).as(taken.out()).isZero();
        assertThat(taken.out()).contains("taken: " + TITLE + " -> " + WORD_PROCESSORS);
        assertThat(list.out()).contains(TITLE, WORD_PROCESSORS, "by Lee, today", "review-back.xlsx");
        CSVRecord line = titleLine();
        assertThat(line.get("decision")).isEqualTo("override");
        assertThat(line.get("code")).isEqualTo(WORD_PROCESSORS);
        assertThat(line.get("why")).startsWith("Decided by Lee on ");
    }

    @Test
    void whatCannotBeTakenIsSaidAndNotTaken() throws IOException {
        Path review = fillIn(Map.of(TITLE, "typing person", "Plumber", "47-2152.00"));

        ProgramRun taken = ProgramRun.in(home, "review", review.toString());

        assertThat(taken.code()).isEqualTo(ExitCodes.TOO_MANY_REJECTED);
        assertThat(taken.out()).contains("\"typing person\" is no occupation").contains("1 decisions taken");
        assertThat(ProgramRun.in(home, "review", "--list").out())
                .contains("Plumber")
                .doesNotContain(TITLE);
    }

    @Test
    void aFileWrittenBeforeALaterDecisionDoesNotUndoIt() throws IOException {
        Path review = fillIn(Map.of(TITLE, WORD_PROCESSORS));
        ProgramRun.in(home, "review", review.toString());
        Path stale = fillIn(Map.of(TITLE, "43-9061.00"));

        ProgramRun taken = ProgramRun.in(home, "review", stale.toString());

        assertThat(taken.out()).contains("after this file was written");
        assertThat(ProgramRun.in(home, "review", "--list").out()).contains(WORD_PROCESSORS);
    }

    @Test
    void aDecisionCanBeWithdrawnAndExported() throws IOException {
        ProgramRun.in(home, "review", fillIn(Map.of(TITLE, WORD_PROCESSORS)).toString());
        Path csv = home.resolve("decisions.csv");

        ProgramRun.in(home, "review", "--export", csv.toString());
        ProgramRun withdrawn = ProgramRun.in(home, "review", "--withdraw", TITLE);

        assertThat(csv).content().startsWith("title,code,department").contains(TITLE + "," + WORD_PROCESSORS);
        assertThat(withdrawn.out()).startsWith("1 decisions withdrawn");
        assertThat(ProgramRun.in(home, "review", "--list").out()).startsWith("No decision yet.");
    }

    @Test
    void anyOtherWorkbookIsRefused() throws IOException {
        ProgramRun run = ProgramRun.in(
                home, "review", Path.of("samples", "hospital.xlsx").toString());
        Path text = Files.writeString(home.resolve("notes.xlsx"), "not a workbook");

        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("no review workbook");
        assertThat(ProgramRun.in(home, "review", text.toString()).err()).contains("cannot be read");
    }

    private ProgramRun score() {
        return ProgramRun.in(
                home,
                "score",
                "--quiet",
                "--out",
                out.toString(),
                Path.of("samples", "city-public-works.csv").toString());
    }

    private CSVRecord titleLine() throws IOException {
        return new ReportFiles(out)
                .titles().stream()
                        .filter(line -> line.get("title").equals(TITLE))
                        .findFirst()
                        .orElseThrow();
    }

    private Path fillIn(Map<String, String> choices) throws IOException {
        Path back = home.resolve("review-back.xlsx");
        try (InputStream in = Files.newInputStream(out.resolve("analyst/review.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet("Review");
            for (Row row : sheet) {
                String title = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
                if (choices.containsKey(title)) {
                    row.getCell(title.equals(TITLE) ? OTHER : CHOICE).setCellValue(choices.get(title));
                }
            }
            try (OutputStream file = Files.newOutputStream(back)) {
                workbook.write(file);
            }
        }
        return back;
    }
}
