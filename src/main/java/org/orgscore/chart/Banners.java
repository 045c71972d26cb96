package org.orgscore.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orgscore.chart.columns.Header;

/**
 * What stands above the header. A print repeats it on every page, so that it is no heading of a section there; a list in
 * sections has its first section's heading there.
 *
 * @param texts what every page repeats
 * @param heading the first section's heading, empty where there is none
 */
public record Banners(List<String> texts, String heading) {
    static final Banners NONE = new Banners(List.of(), "");
    private static final int MIN_CHARS = 4;

    public Banners {
        texts = List.copyOf(texts);
    }

    /** Told by what stands above the header where it comes again: the same, or another heading. */
    static Banners of(Header header, List<RawRow> rows) {
        List<String> above = new ArrayList<>();
        String last = "";
        for (RawRow row : rows) {
            if (row.number() < header.firstRow()) {
                for (String cell : row.cells()) {
                    if (!cell.isBlank()) {
                        above.add(plain(cell));
                    }
                }
                last = only(row);
            }
        }
        boolean repeated = false;
        boolean other = false;
        String before = "";
        for (RawRow row : rows) {
            if (row.number() > header.lastRow()) {
                repeated |= mayBeBanner(row, header) && isAmong(above, first(row));
                other |= !before.isEmpty() && !isAmong(above, before) && row.repeats(header.texts());
                before = only(row);
            }
        }
        if (other && repeated) {
            above.remove(plain(last)); // pages and sections: what stands right above the header is a heading
        }
        return new Banners(repeated ? above : List.of(), other ? last : "");
    }

    /** A page's head has few cells: a text, perhaps a number of the page or a date. */
    private static boolean mayBeBanner(RawRow row, Header header) {
        int filled = row.filled();
        return filled == 1 || (filled > 0 && filled * 2 < header.texts().size());
    }

    /** With this heading where the sheet has none above its header. */
    Banners orHeading(String department) {
        return heading.isEmpty() ? new Banners(texts, department) : this;
    }

    /** Whether a text, perhaps with an addition such as a page's number, stands above the header too. */
    boolean isBanner(String text) {
        return !texts.isEmpty() && isAmong(texts, text);
    }

    private static boolean isAmong(List<String> above, String text) {
        String plain = plain(text);
        return above.stream().anyMatch(banner -> banner.length() >= MIN_CHARS && plain.startsWith(banner));
    }

    private static String only(RawRow row) {
        String only = "";
        for (String cell : row.cells()) {
            if (!cell.isBlank()) {
                if (!only.isEmpty()) {
                    return "";
                }
                only = cell.strip();
            }
        }
        return only;
    }

    private static String first(RawRow row) {
        for (String cell : row.cells()) {
            if (!cell.isBlank()) {
                return cell.strip();
            }
        }
        return "";
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
