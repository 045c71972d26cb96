package org.orgscore.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Baseline: a program that only reads the file with Commons CSV. */
final class OnlyCommonsCsv {
    private OnlyCommonsCsv() {}

    public static void main(String[] arguments) throws IOException {
        long cells = 0;
        try (Reader reader = Files.newBufferedReader(Path.of(arguments[0]));
                CSVParser parser = CSVParser.parse(reader, CSVFormat.DEFAULT)) {
            for (CSVRecord record : parser) {
                cells += record.size();
            }
        }
        System.out.println(cells + " cells");
    }
}
