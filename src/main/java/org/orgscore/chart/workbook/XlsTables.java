package org.orgscore.chart.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.orgscore.chart.RawRow;
import org.orgscore.chart.ReadLimits;
import org.orgscore.chart.RowSource;
import org.orgscore.chart.Table;

/**
 * The sheets of a legacy xls workbook (BIFF8), read once through HSSF's event model. A sheet has at most 65,536 rows,
 * so that rows are kept rather than read again.
 */
public final class XlsTables {
    private XlsTables() {}

    /** All sheets in the workbook's order. Throws IOException where the file is no sound workbook. */
    public static List<Table> list(Path file, ReadLimits limits, Optional<String> password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password.orElse(null));
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            XlsListener listener = new XlsListener(limits);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(listener);
            String stream = streamName(files);
            boolean macros = files.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
            try (InputStream in = files.createDocumentInputStream(stream)) {
                new HSSFEventFactory().processEvents(request, in);
            }
            List<String> notes = new ArrayList<>();
            if (macros) {
                notes.add("The workbook's macros were ignored");
            }
            if (listener.isFrom1904()) {
                notes.add("The workbook counts its dates from 1904");
            }
            List<Table> tables = new ArrayList<>();
            listener.listSheets()
                    .forEach(sheet -> tables.add(new XlsTable(
                            sheet.name(), sheet.visible(), List.copyOf(notes), List.copyOf(sheet.rows()))));
            return tables;
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static String streamName(POIFSFileSystem files) throws IOException {
        for (String name : List.of("Workbook")) {
            if (files.getRoot().hasEntryCaseInsensitive(name)) {
                return name;
            }
        }
        if (files.getRoot().hasEntryCaseInsensitive("Book")) {
            throw new IOException("it is a workbook of Excel 95 or older; save it as xlsx");
        }
        throw new IOException("it holds no workbook");
    }

    private record XlsTable(String sheet, boolean visible, List<String> notes, List<RawRow> rows) implements Table {
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
