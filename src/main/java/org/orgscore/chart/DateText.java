package org.orgscore.chart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as charts write them. Only whether a date has passed is ever asked, so that day and month may be confused. */
final class DateText {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2}).*");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{2}|\\d{4})(?:\\D.*)?");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ,]+(\\d{2}|\\d{4})");
    private static final Pattern COMPACT = Pattern.compile("(19|20|99)(\\d{2})(\\d{2})(\\d{2})");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int CENTURY = 2000;

    private DateText() {}

    static Optional<LocalDate> parse(String text) {
        if (text.isEmpty() || text.length() > 40) {
            return Optional.empty();
        }
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            Matcher compact = COMPACT.matcher(text);
            if (compact.matches()) {
                return Optional.of(LocalDate.of(
                        number(compact, 1) * 100 + number(compact, 2), number(compact, 3), number(compact, 4)));
            }
            Matcher words = WORDS.matcher(text);
            if (words.matches()) {
                int month = MONTHS.indexOf(words.group(2).toLowerCase(Locale.ROOT));
                return month < 0
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(year(words, 3), month / 3 + 1, number(words, 1)));
            }
            Matcher figures = FIGURES.matcher(text);
            if (figures.matches()) {
                int first = number(figures, 1);
                int second = number(figures, 2);
                boolean dayFirst = first > 12 || text.indexOf('.') > 0;
                return Optional.of(
                        LocalDate.of(year(figures, 3), dayFirst ? second : first, dayFirst ? first : second));
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(Matcher matcher, int group) {
        int year = number(matcher, group);
        return year < 100 ? year + CENTURY : year;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
