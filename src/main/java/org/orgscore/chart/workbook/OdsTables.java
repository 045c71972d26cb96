package org.orgscore.chart.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.orgscore.chart.CellText;
import org.orgscore.chart.ReadLimits;
import org.orgscore.chart.RowSource;
import org.orgscore.chart.Table;
import org.orgscore.chart.UnreadableChartException;
import org.orgscore.chart.file.ZipParts;

/** The sheets of an OpenDocument spreadsheet, each streamed from {@code content.xml}. */
public final class OdsTables {
    private static final int MANIFEST_BYTES = 1 << 20;

    private OdsTables() {}

    /** All sheets in order. Throws IOException where the file is damaged, and says so where it has a password. */
    public static List<Table> list(Path file, ReadLimits limits) throws IOException, UnreadableChartException {
        try (ZipParts zip = ZipParts.open(file, limits)) {
            if (isEncrypted(zip)) {
                throw new UnreadableChartException(file.getFileName()
                        + ": is an OpenDocument file with a password; save it without one and try again");
            }
            List<Table> tables = new ArrayList<>();
            Set<String> hidden = new HashSet<>();
            try (InputStream content = zip.get("content.xml")) {
                XMLStreamReader xml = Xml.reader(content);
                String style = "";
                int depth = 0;
                while (xml.hasNext()) {
                    int event = xml.next();
                    if (event == XMLStreamConstants.START_ELEMENT) {
                        switch (xml.getLocalName()) {
                            case "style" -> style = Xml.attribute(xml, "name");
                            case "table-properties" -> {
                                if (Xml.attribute(xml, "display").equals("false")) {
                                    hidden.add(style);
                                }
                            }
                            case "table" -> {
                                if (depth++ == 0) {
                                    String name = CellText.clean(Xml.attribute(xml, "name"));
                                    boolean visible = !hidden.contains(Xml.attribute(xml, "style-name"));
                                    tables.add(new OdsTable(file, limits, name.strip(), visible, tables.size()));
                                }
                            }
                            default -> {}
                        }
                    } else if (event == XMLStreamConstants.END_ELEMENT
                            && xml.getLocalName().equals("table")) {
                        depth--;
                    }
                    if (tables.size() > limits.sheets()) {
                        throw new IOException("it has more than " + limits.sheets() + " sheets");
                    }
                }
            }
            return tables;
        } catch (XMLStreamException e) {
            throw new IOException("the spreadsheet is damaged: " + Xml.reason(e), e);
        }
    }

    private static boolean isEncrypted(ZipParts zip) throws IOException {
        if (!zip.has("META-INF/manifest.xml")) {
            return false;
        }
        try (InputStream manifest = zip.get("META-INF/manifest.xml")) {
            return new String(manifest.readNBytes(MANIFEST_BYTES), StandardCharsets.UTF_8).contains("encryption-data");
        }
    }

    private record OdsTable(Path file, ReadLimits limits, String sheet, boolean visible, int number) implements Table {
        @Override
        public String description() {
            return "OpenDocument spreadsheet (ods)";
        }

        @Override
        public RowSource open() throws IOException {
            ZipParts zip = ZipParts.open(file, limits);
            try {
                return new OdsRows(zip, zip.get("content.xml"), number, limits);
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        }
    }
}
