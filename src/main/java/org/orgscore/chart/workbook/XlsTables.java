package org.orgscore.chart.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;
import org.orgscore.chart.RawRow;
import org.orgscore.chart.RowSource;
import org.orgscore.chart.Table;

/**
 * The sheets of a legacy xls workbook (BIFF8), read once through HSSF's event model. A sheet has at most 65,536 rows,
 * so that rows are kept rather than read again.
 */
public final class XlsTables {
    private XlsTables() {}

    /** All sheets in the workbook's order. Throws IOException where the file is no sound workbook. */
    public static List<Table> list(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            XlsListener listener = new XlsListener();
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(listener);
            try (InputStream stream = files.createDocumentInputStream(streamName(files))) {
                new HSSFEventFactory().processEvents(request, stream);
            }
            List<Table> tables = new ArrayList<>();
            listener.listSheets()
                    .forEach(sheet ->
                            tables.add(new XlsTable(sheet.name(), sheet.visible(), List.copyOf(sheet.rows()))));
            return tables;
        } catch (EncryptedDocumentException e) {
            throw e;
        } catch (RecordFormatException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            throw new IOException("the workbook is damaged: " + e.getMessage(), e);
        }
    }

    private static String streamName(POIFSFileSystem files) throws IOException {
        for (String name : List.of("Workbook", "WORKBOOK", "Book")) {
            if (files.getRoot().hasEntryCaseInsensitive(name)) {
                return name;
            }
        }
        throw new IOException("it holds no workbook");
    }

    private record XlsTable(String sheet, boolean visible, List<RawRow> rows) implements Table {
        @Override
        public String description() {
            return "Excel 97-2003 workbook (xls)";
        }

        @Override
        public RowSource open() {
            Iterator<RawRow> iterator = rows.iterator();
            return new RowSource() {
                @Override
                public Optional<RawRow> next() {
                    return iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
                }

                @Override
                public void close() {}
            };
        }
    }
}
