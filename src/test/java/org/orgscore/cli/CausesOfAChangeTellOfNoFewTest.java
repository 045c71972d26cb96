package org.orgscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another match does to a group's figures is told of no few people, nor does it follow from other groups. */
class CausesOfAChangeTellOfNoFewTest {
    private static final int MIN = 5;
    private static final int PLENTY = 12;
    /** Bookkeepers of each department, matched otherwise by the earlier run: few in one, plenty in two. */
    private static final Map<String, Integer> CHANGED =
            new TreeMap<>(Map.of("Finance", 2, "Sales", PLENTY, "Stores", 9));

    @TempDir
    Path home;

    @Test
    void withheldCausesDoNotFollow() throws IOException {
        Map<String, Boolean> split = compared();

        assertThat(split).containsEntry("Departments: Finance", false).containsEntry("Locations: Dayton", false);
        assertThat(split.values()).as("some are split all the same").contains(true);
        Map<String, Set<Integer>> changed = changed();
        Set<Set<Integer>> told = new HashSet<>();
        split.forEach((group, shown) -> {
            if (shown && changed.containsKey(group)) {
                told.add(changed.getOrDefault(group, Set.of()));
            }
        });
        assertThat(told).allSatisfy(set -> assertThat(set.isEmpty() || set.size() >= MIN)
                .as(set.toString())
                .isTrue());
        Attack attack = new Attack(people().size(), told);
        changed.forEach((group, set) -> {
            if (!set.isEmpty() && set.size() < MIN) {
                assertThat(attack.recovers(set)).as(group).isFalse();
            }
        });
    }

    /** Which groups are split by cause. */
    private Map<String, Boolean> compared() throws IOException {
        Path chart = home.resolve("chart.csv");
        StringBuilder rows = new StringBuilder("Job Title,Department,Location\n");
        people().forEach(person -> rows.append(person).append('\n'));
        Files.writeString(chart, rows);
        Path before = score(chart, "before");
        Path titles = before.resolve("analyst/titles.csv");
        List<String> lines = Files.readAllLines(titles).stream()
                .map(line -> line.startsWith("Bookkeeper,") ? line.replace("43-3031.00", "13-2011.00") : line)
                .toList();
        Files.writeString(titles, String.join("\n", lines) + "\n");
        Path after = score(chart, "after", "--compare", before.toString());
        Map<String, Boolean> split = new TreeMap<>();
        try (InputStream in = Files.newInputStream(after.resolve("executive/workbook.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet("Changes");
            for (int i = 3; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                split.put(
                        row.getCell(9).getStringCellValue() + ": "
                                + row.getCell(0).getStringCellValue(),
                        row.getCell(6) != null);
            }
        }
        return split;
    }

    private Path score(Path chart, String name, String... options) {
        Path out = home.resolve(name);
        String[] arguments = new String[options.length + 6];
        System.arraycopy(options, 0, arguments, 6, options.length);
        List<String> first = List.of("score", chart.toString(), "--out", out.toString(), "--quiet", "--again");
        for (int i = 0; i < first.size(); i++) {
            arguments[i] = first.get(i);
        }
        ProgramRun run = ProgramRun.in(home, arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return out;
    }

    private static List<String> people() {
        return CHANGED.entrySet().stream()
                .flatMap(entry -> java.util.stream.Stream.concat(
                        java.util.Collections.nCopies(entry.getValue(), "Bookkeeper," + place(entry.getKey())).stream(),
                        java.util.Collections.nCopies(PLENTY, "Accountant," + place(entry.getKey())).stream()))
                .toList();
    }

    private static String place(String department) {
        return department + "," + (department.equals("Finance") ? "Dayton" : "Toledo");
    }

    /** By group as the sheet names it, those whose match changed. */
    private static Map<String, Set<Integer>> changed() {
        Map<String, Set<Integer>> changed = new HashMap<>();
        List<String> people = people();
        for (int i = 0; i < people.size(); i++) {
            List<String> cells = List.of(people.get(i).split(",", -1));
            for (String group : List.of("Total: Total", "Departments: " + cells.get(1), "Locations: " + cells.get(2))) {
                Set<Integer> set = changed.computeIfAbsent(group, g -> new TreeSet<>());
                if (cells.get(0).equals("Bookkeeper")) {
                    set.add(i);
                }
            }
        }
        return changed;
    }
}
