package org.orgscore.chart;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title, and whether it says that nobody holds the post: {@code VACANT - Staff Nurse}, {@code Cook (vacant)}.
 *
 * @param title without the word for the vacancy; empty where there was nothing else
 */
record VacancyTitle(String title, boolean vacant) {
    private static final Pattern MARK = Pattern.compile(
            "(?i)^\\W*(vacant|vacancy|open req(uisition)?|tbh|to be hired|unfilled|vakant)\\b[\\s:\\-–/()]*"
                    + "|[\\s\\-–(\\[]+(vacant|vacancy|tbh|to be hired|unfilled|vakant)\\W*$");
    private static final Set<String> NAMES = Set.of(
            "vacant",
            "vacancy",
            "tbh",
            "tbd",
            "tbc",
            "open",
            "unfilled",
            "to be hired",
            "vacant position",
            "vacant post",
            "open position",
            "vakant",
            "vacante",
            "poste vacant");

    static VacancyTitle of(String written) {
        if (!mayBeVacant(written)) {
            return new VacancyTitle(written, false);
        }
        Matcher matcher = MARK.matcher(written);
        return matcher.find()
                ? new VacancyTitle(matcher.replaceAll("").strip(), true)
                : new VacancyTitle(written, false);
    }

    /** Whether what stands in the name column says that there is nobody. */
    static boolean isVacancyWord(String name) {
        return NAMES.contains(
                name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", "").strip());
    }

    /** A cheap look before the pattern, since there may be a million titles. */
    private static boolean mayBeVacant(String title) {
        for (int i = 0; i + 2 < title.length(); i++) {
            char c = title.charAt(i);
            boolean first =
                    c == 'v' || c == 'V' || c == 't' || c == 'T' || c == 'u' || c == 'U' || c == 'o' || c == 'O';
            if (first) {
                String lower = title.toLowerCase(Locale.ROOT);
                return lower.contains("vaca")
                        || lower.contains("vaka")
                        || lower.contains("tbh")
                        || lower.contains("unfilled")
                        || lower.contains("open req")
                        || lower.contains("to be hired");
            }
        }
        return false;
    }
}
