package org.orgscore.bench;

import java.io.InputStream;
import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Baseline: a program that only streams the cells of a workbook's first sheet with POI's stock event reader. */
final class OnlyPoiEvents {
    private OnlyPoiEvents() {}

    public static void main(String[] arguments) throws Exception {
        Cells cells = new Cells();
        try (OPCPackage file = OPCPackage.open(Path.of(arguments[0]).toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(file);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(file);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, cells, false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        }
        System.out.println(cells.count + " cells");
    }

    private static final class Cells implements XSSFSheetXMLHandler.SheetContentsHandler {
        private long count;

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String reference, @Nullable String value, @Nullable XSSFComment comment) {
            count++;
        }
    }
}
