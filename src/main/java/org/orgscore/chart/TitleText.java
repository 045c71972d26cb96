package org.orgscore.chart;

import java.util.regex.Pattern;

/** The title of a row as it is kept: without the position's number, without names, on one line. */
final class TitleText {
    private static final Pattern ERROR_VALUE = Pattern.compile("(?i)#(?:n/a|ref!|value!|name\\?|div/0!)");
    private static final Pattern POSITION_NUMBER =
            Pattern.compile("^(?:[A-Z]{1,4}[-_ ]?\\d{3,}|\\d{5,})(?:[-_]\\d+)?[\\s:–-]+(?=\\p{L}{2})");
    private static final int MAX_CHARS = 300;

    private final ColumnMapping mapping;
    private final TitleGuard guard;
    private final boolean coded;

    TitleText(Inspection inspection) {
        this.mapping = inspection.mapping();
        this.guard = new TitleGuard(inspection.rules().titleWords());
        this.coded = inspection.rules().titlesCoded();
    }

    /** Numbers, dates and addresses are no titles. */
    static boolean isNone(String title) {
        return title.chars().noneMatch(Character::isLetter)
                || title.equalsIgnoreCase("n/a")
                || title.equalsIgnoreCase("null")
                || title.equalsIgnoreCase("none")
                || (title.indexOf('@') > 0 && title.indexOf(' ') < 0)
                || (title.startsWith("#") && ERROR_VALUE.matcher(title).matches());
    }

    /** Empty where the cell held nothing but a person's name. */
    String of(RawRow row, String written) {
        String bare = coded ? TitleCodes.without(written) : withoutNumber(written);
        String title = guard.plain(bare, ownName(row));
        String line = title.length() > MAX_CHARS ? title.substring(0, MAX_CHARS) : title;
        return line.replace('\n', ' ');
    }

    /** {@code P-00012 Payroll Clerk}: a position's number before its title would make each title a different one. */
    private static String withoutNumber(String title) {
        boolean may = title.length() > 6 && (Character.isDigit(title.charAt(2)) || Character.isDigit(title.charAt(3)));
        return may ? POSITION_NUMBER.matcher(title).replaceFirst("") : title;
    }

    private String ownName(RawRow row) {
        String name = row.cell(mapping.index(Field.NAME));
        String last = row.cell(mapping.index(Field.LAST_NAME));
        return name.isEmpty() ? row.cell(mapping.index(Field.FIRST_NAME)) + " " + last : name + " " + last;
    }
}
