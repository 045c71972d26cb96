package org.orgscore.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** Every sentence of the reports, from one message file, with numbers written the locale's way. */
public final class ReportTexts {
    private static final String ENGLISH = "/report/messages.properties";

    private final Properties messages;
    private final Locale locale;

    private ReportTexts(Properties messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    public static ReportTexts english() {
        Properties messages = new Properties();
        try (InputStream in = ReportTexts.class.getResourceAsStream(ENGLISH)) {
            if (in == null) {
                throw new IllegalStateException(ENGLISH + " is missing from the program");
            }
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(ENGLISH + " cannot be read", e);
        }
        return new ReportTexts(messages, Locale.US);
    }

    /** The message of this key with its places filled; throws IllegalArgumentException where there is none. */
    public String get(String key, Object... values) {
        String pattern = messages.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return values.length == 0 ? pattern.replace("''", "'") : new MessageFormat(pattern, locale).format(values);
    }

    /** A whole number with thousands apart. */
    String whole(double value) {
        return String.format(locale, "%,.0f", value);
    }

    /** A count of FTE: whole from 100 on, with one decimal below. */
    String count(double value) {
        return value >= 100 || value == Math.rint(value) ? whole(value) : String.format(locale, "%,.1f", value);
    }

    String percent(double share) {
        return String.format(locale, "%.0f%%", share * 100);
    }

    String score(double value) {
        return String.format(locale, "%.0f", value);
    }

    /** An amount as a person would say it: to three significant digits. */
    String money(double amount) {
        if (Math.abs(amount) < 1) {
            return "0";
        }
        double magnitude = Math.pow(10, Math.floor(Math.log10(Math.abs(amount))) - 2);
        double rounded = Math.round(amount / magnitude) * magnitude;
        if (Math.abs(rounded) >= 1e9) {
            return String.format(locale, "%,.2f bn", rounded / 1e9);
        }
        return Math.abs(rounded) >= 1e6
                ? String.format(locale, "%,.1f m", rounded / 1e6)
                : String.format(locale, "%,.0f", rounded);
    }
}
