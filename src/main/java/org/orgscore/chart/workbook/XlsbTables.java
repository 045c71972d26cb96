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

/** The sheets of a binary workbook (xlsb), each streamed from its part. */
public final class XlsbTables {
    private static final int BRT_SST_ITEM = 19;
    private static final int BRT_FMT = 44;
    private static final int BRT_XF = 47;
    private static final int BRT_WB_PROP = 153;
    private static final int BRT_BUNDLE_SH = 156;
    private static final int BRT_BEGIN_CELL_XFS = 617;
    private static final int BRT_END_CELL_XFS = 618;

    /** Where a sheet's names stand in its record; the first files of Excel 2007 have one number more before them. */
    private static final int NAMES_AT = 8;

    private static final int EARLY_NAMES_AT = 12;

    private XlsbTables() {}

    /** All sheets in the workbook's order. Throws IOException where the file is no sound workbook. */
    public static List<Table> list(Path file, ReadLimits limits) throws IOException {
        try (ZipParts zip = ZipParts.open(file, limits)) {
            OoxmlParts parts = OoxmlParts.of(zip);
            List<Table> tables = new ArrayList<>();
            boolean from1904 = false;
            try (BinaryRecords records = new BinaryRecords(parts.workbook())) {
                while (records.next()) {
                    if (records.type() == BRT_WB_PROP) {
                        from1904 = (records.intAt(0) & 1) != 0;
                    } else if (records.type() == BRT_BUNDLE_SH) {
                        int at = records.intAt(4) == 0 ? EARLY_NAMES_AT : NAMES_AT;
                        String relation = records.textAt(at);
                        String name = CellText.clean(records.textAt(records.afterText(at)));
                        if (parts.isWorksheet(relation)) {
                            tables.add(new XlsbTable(
                                    file,
                                    limits,
                                    from1904,
                                    new SheetEntry(name.strip(), records.intAt(0) == 0, relation)));
                        }
                    }
                    if (tables.size() > limits.sheets()) {
                        throw new IOException("it has more than " + limits.sheets() + " sheets");
                    }
                }
            }
            return tables;
        }
    }

    private record XlsbTable(Path file, ReadLimits limits, boolean from1904, SheetEntry entry) implements Table {
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
            return "Excel binary workbook (xlsb)";
        }

        @Override
        public RowSource open() throws IOException {
            ZipParts zip = ZipParts.open(file, limits);
            try {
                OoxmlParts parts = OoxmlParts.of(zip);
                SharedStrings strings = new SharedStrings(limits);
                Optional<InputStream> shared = parts.find("sharedStrings");
                if (shared.isPresent()) {
                    readStrings(shared.get(), strings);
                }
                CellStyles styles = new CellStyles(from1904);
                Optional<InputStream> part = parts.find("styles");
                if (part.isPresent()) {
                    readStyles(part.get(), styles);
                }
                return new XlsbRows(zip, new BinaryRecords(parts.getSheet(entry.relation())), strings, styles, limits);
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        }
    }

    private static void readStrings(InputStream part, SharedStrings strings) throws IOException {
        try (BinaryRecords records = new BinaryRecords(part)) {
            while (records.next()) {
                if (records.type() == BRT_SST_ITEM) {
                    strings.add(records.textAt(1));
                }
            }
        }
    }

    private static void readStyles(InputStream part, CellStyles styles) throws IOException {
        try (BinaryRecords records = new BinaryRecords(part)) {
            boolean inCells = false;
            while (records.next()) {
                switch (records.type()) {
                    case BRT_FMT -> styles.addFormat(records.shortAt(0), records.textAt(2));
                    case BRT_BEGIN_CELL_XFS -> inCells = true;
                    case BRT_END_CELL_XFS -> inCells = false;
                    case BRT_XF -> {
                        if (inCells) {
                            styles.addStyle(records.shortAt(2));
                        }
                    }
                    default -> {}
                }
            }
        }
    }
}
