package org.orgscore.chart;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What pay is paid for, and how often that makes a year. */
enum PayPeriod {
    HOUR(
            "(?:/|per |an |p\\.?)\\s?(?:hour|hr|h|std|stunde|heure|hora)\\b\\.?|\\b(?:hourly|ph|p/h|stündlich|horaire|hour|hourly rate|wage)\\b",
            0),
    DAY("(?:/|per |a )\\s?(?:day|tag|jour|día)\\b|\\b(?:daily|day rate|day)\\b", 260),
    HALF_MONTH("\\b(?:semi[- ]?monthly|twice monthly)\\b", 24),
    TWO_WEEKS("\\b(?:bi[- ]?weekly|fortnightly|every two weeks|fortnight)\\b", 26),
    WEEK("(?:/|per |a )\\s?(?:week|wk|woche|semaine)\\b|\\b(?:weekly|pw|week)\\b", 52),
    MONTH(
            "(?:/|per |a )\\s?(?:month|mo|monat|mois|mes)\\b|\\b(?:monthly|pcm|pm|monatlich|mensuel|mensual|month)\\b",
            12),
    YEAR(
            "(?:/|per |a )\\s?(?:year|yr|annum|jahr|an|año)\\b|\\b(?:annual(?:ly)?|annually|pa|p\\.a\\.?|yearly|jährlich|salary|salaried|year|anual|annuel|prorated annual)",
            1);

    private final Pattern pattern;
    private final double timesAYear;

    PayPeriod(String pattern, double timesAYear) {
        this.pattern = Pattern.compile(pattern);
        this.timesAYear = timesAYear;
    }

    /** The period that a text in lower case names. */
    static Optional<PayPeriod> find(String lower) {
        if (lower.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        for (PayPeriod period : values()) {
            if (period.pattern.matcher(lower).find()) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    /** A single letter of a column that holds nothing else: H, S, M and so on. */
    static Optional<PayPeriod> ofCode(String code) {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "H" -> Optional.of(HOUR);
            case "D" -> Optional.of(DAY);
            case "W" -> Optional.of(WEEK);
            case "B" -> Optional.of(TWO_WEEKS);
            case "M" -> Optional.of(MONTH);
            case "S", "A", "Y" -> Optional.of(YEAR);
            default -> find(code.toLowerCase(Locale.ROOT));
        };
    }

    /** The text without the words for the period. */
    static String without(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        for (PayPeriod period : values()) {
            plain = period.pattern.matcher(plain).replaceAll(" ");
        }
        return plain.toUpperCase(Locale.ROOT);
    }

    /** How often a year has it, given the hours of a week. */
    double timesAYear(double weeklyHours) {
        return this == HOUR ? weeklyHours * PayReader.WEEKS : timesAYear;
    }
}
