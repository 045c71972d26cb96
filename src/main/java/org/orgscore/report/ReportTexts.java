package org.orgscore.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Properties;
import org.orgscore.summary.Figures;

/**
 * Every sentence of the reports, from one message file, with numbers and dates written the locale's way. A figure is
 * rounded here and nowhere else in the reports that people read, so that it is the same in all of them.
 */
public final class ReportTexts {
    private static final String FOLDER = "/report/";

    private static final String ENGLISH = "en";
    /** What some locales put between digits, which not every font has. */
    private static final char NARROW_SPACE = '\u202f';

    private static final char NO_BREAK_SPACE = '\u00a0';

    private static final double SMALLEST_PERCENT = 0.005;
    private static final double NOISE = 1e-9;

    private final Properties messages;
    private final String language;
    private final Locale locale;
    private final int fteDecimals;

    private ReportTexts(Properties messages, String language, Locale locale, int fteDecimals) {
        this.messages = messages;
        this.language = language;
        this.locale = locale;
        this.fteDecimals = fteDecimals;
    }

    public static ReportTexts english() {
        return of(Locale.US);
    }

    /** English, and over it what is translated into the locale's language. */
    static ReportTexts of(Locale locale) {
        Properties messages = new Properties();
        if (!load("messages.properties", messages)) {
            throw new IllegalStateException("messages.properties is missing from the program");
        }
        boolean translated = load("messages_" + locale.getLanguage() + ".properties", messages);
        return new ReportTexts(messages, translated ? locale.getLanguage() : ENGLISH, locale, 1);
    }

    private static boolean load(String name, Properties messages) {
        try (InputStream in = ReportTexts.class.getResourceAsStream(FOLDER + name)) {
            if (in != null) {
                messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return in != null;
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }

    /** The same with FTE and headcounts rounded to so many decimals. */
    ReportTexts withFteDecimals(int decimals) {
        return new ReportTexts(messages, language, locale, decimals);
    }

    /** The language of the words, as a page names it; numbers and dates go by the locale. */
    String language() {
        return language;
    }

    /** The message of this key with its places filled; throws IllegalArgumentException where there is none. */
    public String get(String key, Object... values) {
        String pattern = messages.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return new MessageFormat(pattern, locale).format(values);
    }

    /** Whether there is a message of this key. */
    boolean has(String key) {
        return messages.containsKey(key);
    }

    /** A whole number with thousands apart. */
    String whole(double value) {
        return decimal(value, 0);
    }

    /** With one decimal. */
    String oneDecimal(double value) {
        return decimal(value, 1);
    }

    String whole(long value) {
        return plain(NumberFormat.getIntegerInstance(locale).format(value));
    }

    /** FTE and headcounts: all of one report to the same place; less than half of it is never shown as nothing. */
    String count(double value) {
        double step = fteDecimals == 0 ? 1 : 0.1;
        if (value > 1e-9 && value < step / 2) {
            return "<" + decimal(step, fteDecimals);
        }
        return value == Math.rint(value) ? whole(value) : decimal(rounded(value), fteDecimals);
    }

    /** The number that {@link #count} shows. */
    double rounded(double value) {
        double factor = fteDecimals == 0 ? 1 : 10;
        return halfUp(value * factor) / factor;
    }

    /** Half goes up although what is written 5.55 is a little less in the machine. */
    private static double halfUp(double value) {
        return Math.floor(value + 0.5 + NOISE);
    }

    /** How a spreadsheet's number format writes {@link #rounded} figures; the program that shows it applies its locale. */
    String countFormat() {
        return fteDecimals == 0 ? "#,##0" : "#,##0.0";
    }

    /** With its sign, for changes. */
    String change(double value) {
        double shown = rounded(value);
        return (shown > 0 ? "+" : shown < 0 ? "−" : "±") + count(Math.abs(shown));
    }

    /** A change of a score, with its sign and one decimal. */
    String scoreChange(double value) {
        double shown = Math.round(value * 10) / 10.0;
        return (shown > 0 ? "+" : shown < 0 ? "−" : "±") + decimal(Math.abs(shown), 1);
    }

    /** To the whole percent; what is not nothing is never shown as nothing, nor what is not all as all. */
    String percent(double share) {
        if (share > 0 && share < SMALLEST_PERCENT) {
            return "<" + wholePercent(0.01);
        }
        return share > 1 - SMALLEST_PERCENT && share < 1 ? ">" + wholePercent(0.99) : wholePercent(share);
    }

    private String wholePercent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return plain(format.format(halfUp(share * 100) / 100));
    }

    /** The share matched with confidence, or what it is no less than, or a dash where neither is shown. */
    String matched(Figures figures) {
        if (figures.shareMatched().isPresent()) {
            return percent(figures.shareMatched().getAsDouble());
        }
        return figures.shareMatchedAtLeast().isPresent()
                ? get(
                        "at.least",
                        percent(Math.floor(100 * figures.shareMatchedAtLeast().getAsDouble()) / 100))
                : get("none");
    }

    String score(double value) {
        return whole(value);
    }

    /** 1st, 2nd, 3rd in English words; elsewhere the number with a full stop. */
    String ordinal(int number) {
        if (!language.equals(ENGLISH)) {
            return number + ".";
        }
        int tens = number % 100;
        String ending = tens >= 11 && tens <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /** An amount as a person would say it: to three significant digits. */
    String money(double amount) {
        if (Math.abs(amount) < 1) {
            return "0";
        }
        double magnitude = Math.pow(10, Math.floor(Math.log10(Math.abs(amount))) - 2);
        double rounded = Math.round(amount / magnitude) * magnitude;
        if (Math.abs(rounded) >= 1e9) {
            return get("money.billion", decimal(rounded / 1e9, 2));
        }
        return Math.abs(rounded) >= 1e6
                ? get("money.million", decimal(rounded / 1e6, rounded >= 1e8 ? 0 : 1))
                : whole(rounded);
    }

    /** US dollars, to the dollar. */
    String dollars(double amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("USD"));
        format.setMaximumFractionDigits(0);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return (amount < 0 ? "−" : "") + plain(format.format(Math.abs(amount)));
    }

    private String decimal(double value, int places) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        String text = plain(format.format(value));
        return text.equals("-0") ? "0" : text;
    }

    private static String plain(String number) {
        return number.replace(NARROW_SPACE, NO_BREAK_SPACE);
    }
}
