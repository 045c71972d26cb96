package org.orgscore.chart.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a cell's style says about its content: whether a number is a date, and how far text is indented. */
final class CellStyles {
    private static final int INDENT_SPACES = 2;
    private static final int MAX_STYLES = 100_000;

    private final List<Boolean> dates = new ArrayList<>();
    private final List<Integer> indents = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final boolean from1904;

    CellStyles(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Reads the styles of an xlsx workbook. */
    static CellStyles read(InputStream part, boolean from1904) throws IOException {
        CellStyles styles = new CellStyles(from1904);
        boolean[] inCells = {false};
        Xml.forEach(part, "its list of styles", element -> {
            switch (element.getLocalName()) {
                case "numFmt" ->
                    styles.addFormat(number(Xml.attribute(element, "numFmtId")), Xml.attribute(element, "formatCode"));
                case "cellXfs" -> inCells[0] = true;
                case "cellStyles", "dxfs", "cellStyleXfs" -> inCells[0] = false;
                case "xf" -> {
                    if (inCells[0]) {
                        styles.addStyle(number(Xml.attribute(element, "numFmtId")));
                    }
                }
                case "alignment" -> {
                    if (inCells[0] && !styles.indents.isEmpty()) {
                        styles.indents.set(
                                styles.indents.size() - 1, Math.max(0, number(Xml.attribute(element, "indent"))));
                    }
                }
                default -> {}
            }
        });
        return styles;
    }

    void addFormat(int id, String code) {
        if (formats.size() < MAX_STYLES) {
            formats.put(id, code);
        }
    }

    void addStyle(int formatId) {
        if (dates.size() < MAX_STYLES) {
            dates.add(isDate(formatId));
            indents.add(0);
        }
    }

    boolean isDate(int formatId) {
        String code = formats.getOrDefault(formatId, "");
        return DateUtil.isADateFormat(formatId, code.length() > 200 ? "" : code);
    }

    boolean isDateStyle(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }

    /** Spaces that stand for the indentation of a style. */
    String indent(int style) {
        int indent = style >= 0 && style < indents.size() ? indents.get(style) : 0;
        return indent == 0 ? "" : " ".repeat(Math.min(indent, 50) * INDENT_SPACES);
    }

    /** A date as {@code 2024-03-31}; the number itself where it is no day since 1900 or has no date in it. */
    String date(double serial) {
        if (!(serial >= 1 && serial < 2_958_466)) {
            return NumberText.of(serial);
        }
        LocalDateTime date = DateUtil.getLocalDateTime(serial, from1904);
        return date == null ? NumberText.of(serial) : date.toLocalDate().toString();
    }

    private static int number(String text) {
        try {
            return text.isEmpty() || text.length() > 9 ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
