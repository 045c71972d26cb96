package org.orgscore.chart.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orgscore.chart.CellText;
import org.orgscore.chart.ReadLimits;
import org.orgscore.chart.RowSource;
import org.orgscore.chart.Table;
import org.orgscore.chart.file.ZipParts;

/** The sheets of an xlsx or xlsm workbook, each streamed from its part. Macros and formulas are never run. */
public final class XlsxTables {
    private XlsxTables() {}

    /** All sheets in the workbook's order. Throws IOException where the file is no sound workbook. */
    public static List<Table> list(Path file, ReadLimits limits) throws IOException {
        try (ZipParts zip = ZipParts.open(file, limits)) {
            OoxmlParts parts = OoxmlParts.of(zip);
            List<SheetEntry> sheets = new ArrayList<>();
            boolean[] from1904 = {false};
            boolean[] tooMany = {false};
            Xml.forEach(parts.workbook(), "the workbook", element -> {
                if (element.getLocalName().equals("sheet")) {
                    String relation = Xml.attribute(element, "id");
                    tooMany[0] |= sheets.size() >= limits.sheets();
                    if (!tooMany[0] && parts.isWorksheet(relation)) {
                        String state = Xml.attribute(element, "state");
                        sheets.add(new SheetEntry(
                                CellText.clean(Xml.attribute(element, "name")).strip(),
                                state.isEmpty() || state.equals("visible"),
                                relation));
                    }
                } else if (element.getLocalName().equals("workbookPr")) {
                    String flag = Xml.attribute(element, "date1904");
                    from1904[0] = flag.equals("1") || flag.equals("true");
                }
            });
            if (tooMany[0]) {
                throw new IOException("it has more than " + limits.sheets() + " sheets");
            }
            Source source = new Source(file, limits, parts.hasMacros(), from1904[0]);
            return sheets.stream()
                    .map(sheet -> (Table) new XlsxTable(source, sheet))
                    .toList();
        }
    }

    private record Source(Path file, ReadLimits limits, boolean macros, boolean from1904) {}

    private record XlsxTable(Source source, SheetEntry entry) implements Table {
        @Override
        public String sheet() {
            return entry.name();
        }

        @Override
        public boolean visible() {
            return entry.visible();
        }

        @Override
        public String description() {
            return source.macros() ? "Excel workbook with macros (xlsm)" : "Excel workbook (xlsx)";
        }

        @Override
        public List<String> notes() {
            List<String> notes = new ArrayList<>();
            if (source.macros()) {
                notes.add("The workbook's macros were ignored");
            }
            if (source.from1904()) {
                notes.add("The workbook counts its dates from 1904");
            }
            return notes;
        }

        @Override
        public RowSource open() throws IOException {
            ZipParts zip = ZipParts.open(source.file(), source.limits());
            try {
                OoxmlParts parts = OoxmlParts.of(zip);
                SharedStrings strings = new SharedStrings(source.limits());
                Optional<InputStream> shared = parts.find("sharedStrings");
                if (shared.isPresent()) {
                    strings.readXml(shared.get());
                }
                Optional<InputStream> styles = parts.find("styles");
                CellStyles cellStyles = styles.isPresent()
                        ? CellStyles.read(styles.get(), source.from1904())
                        : new CellStyles(source.from1904());
                return new XlsxRows(zip, parts.getSheet(entry.relation()), strings, cellStyles, source.limits());
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        }
    }
}
