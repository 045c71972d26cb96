package org.orgscore.chart.workbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.orgscore.chart.CellText;
import org.orgscore.chart.RawRow;
import org.orgscore.chart.ReadLimits;
import org.orgscore.chart.RowSource;
import org.orgscore.chart.Table;

/** The rows of a web page's tables, which HR systems like to call xls. Nothing that the page links to is fetched. */
public final class HtmlTables {
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]+)");
    private static final int HEAD_BYTES = 4096;

    private HtmlTables() {}

    /** One table with all rows of the page. */
    public static List<Table> list(Path file, ReadLimits limits) throws IOException {
        return List.of(new HtmlTable(file, limits, charset(file)));
    }

    private static Charset charset(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD_BYTES);
        }
        if (head.length > 1 && (head[0] == (byte) 0xFF || head[0] == (byte) 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        Matcher named = CHARSET.matcher(new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT));
        try {
            return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private record HtmlTable(Path file, ReadLimits limits, Charset charset) implements Table {
        @Override
        public String sheet() {
            return "";
        }

        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String description() {
            return "web page with a table, " + charset.name();
        }

        @Override
        public RowSource open() throws IOException {
            return new Rows(new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset)), limits);
        }
    }

    private static final class Rows implements RowSource {
        private final Reader reader;
        private final ReadLimits limits;
        private final StreamParser parser;
        private final Iterator<Element> rows;
        private int number;

        Rows(Reader reader, ReadLimits limits) {
            this.reader = reader;
            this.limits = limits;
            this.parser = new StreamParser(Parser.htmlParser()).parse(reader, "");
            this.rows = parser.iterator();
        }

        @Override
        public Optional<RawRow> next() throws IOException {
            while (rows.hasNext()) {
                Element element = rows.next();
                if (!element.normalName().equals("tr")) {
                    continue;
                }
                if (++number > limits.rows()) {
                    throw new IOException("it has more than " + limits.rows() + " rows");
                }
                List<String> cells = new ArrayList<>();
                for (Element cell : element.children()) {
                    if (cells.size() < limits.columns()
                            && (cell.normalName().equals("td")
                                    || cell.normalName().equals("th"))) {
                        String text = cell.text();
                        cells.add(CellText.clean(
                                text.length() > limits.cellChars() ? text.substring(0, limits.cellChars()) : text));
                        for (int i = 1; i < Math.min(limits.columns(), span(cell)); i++) {
                            cells.add("");
                        }
                    }
                }
                element.empty();
                element.remove();
                return Optional.of(new RawRow(number, cells.toArray(String[]::new)));
            }
            return Optional.empty();
        }

        @Override
        public void close() throws IOException {
            parser.close();
            reader.close();
        }

        private static int span(Element cell) {
            String span = cell.attr("colspan");
            return span.matches("[0-9]{1,3}") ? Integer.parseInt(span) : 1;
        }
    }
}
