package org.orgscore.occupation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One CSV file of a pack, read row by row into values; every complaint names the file, the row and the column. */
final class PackTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private PackTable() {}

    /** All rows of the file; empty where the pack has no such file. */
    static <T> List<T> listRows(PackFiles files, String name, List<String> columns, Function<Row, T> maker) {
        try {
            Optional<InputStream> found = files.find(name);
            if (found.isEmpty()) {
                return List.of();
            }
            try (Reader reader = new InputStreamReader(found.get(), StandardCharsets.UTF_8);
                    CSVParser parser = CSVParser.parse(reader, FORMAT)) {
                Map<String, Integer> header = parser.getHeaderMap();
                for (String column : columns) {
                    if (!header.containsKey(column)) {
                        throw new InvalidReferenceException(name + ": no column " + column);
                    }
                }
                List<T> rows = new ArrayList<>();
                for (CSVRecord record : parser) {
                    rows.add(maker.apply(new Row(name, record)));
                }
                return rows;
            }
        } catch (IOException e) {
            throw new InvalidReferenceException(name + ": " + e.getMessage(), e);
        }
    }

    /** One row, its cells by column name. */
    record Row(String file, CSVRecord record) {
        String text(String column) {
            return record.isSet(column) ? record.get(column) : "";
        }

        String required(String column) {
            String value = text(column);
            if (value.isBlank()) {
                throw bad(column, "is empty");
            }
            return value;
        }

        boolean flag(String column) {
            String value = required(column);
            if (!value.equals("true") && !value.equals("false")) {
                throw bad(column, "is neither true nor false: " + value);
            }
            return value.equals("true");
        }

        double number(String column) {
            return findNumber(column).orElseThrow(() -> bad(column, "is empty"));
        }

        OptionalDouble findNumber(String column) {
            String value = text(column);
            if (value.isEmpty()) {
                return OptionalDouble.empty();
            }
            try {
                return OptionalDouble.of(Double.parseDouble(value));
            } catch (NumberFormatException e) {
                throw new InvalidReferenceException(where(column) + " is not a number: " + value, e);
            }
        }

        OptionalInt findWhole(String column) {
            OptionalDouble value = findNumber(column);
            return value.isPresent() ? OptionalInt.of((int) value.getAsDouble()) : OptionalInt.empty();
        }

        <E extends Enum<E>> E constant(String column, Class<E> type) {
            String value = required(column);
            try {
                return Enum.valueOf(type, value);
            } catch (IllegalArgumentException e) {
                throw new InvalidReferenceException(where(column) + " is not one of the known values: " + value, e);
            }
        }

        private InvalidReferenceException bad(String column, String what) {
            return new InvalidReferenceException(where(column) + " " + what);
        }

        private String where(String column) {
            return file + ", row " + (record.getRecordNumber() + 1) + ": " + column;
        }
    }
}
