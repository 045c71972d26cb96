package org.orgscore.chart;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title, and whether it says that nobody holds the post: {@code VACANT - Staff Nurse}, {@code Cook (vacant)}.
 *
 * @param title without the word for the vacancy; empty where there was nothing else
 */
record VacancyTitle(String title, boolean vacant) {
    private static final String WORDS =
            "vacant|vacancy|vacancies|open req(?:uisition)?|open position|open role|tbh|to be hired|to be filled|to be recruited"
                    + "|unfilled|vakant|unbesetzt|zu besetzen|vacante|poste vacant|à pourvoir|por cubrir";
    private static final Pattern MARK =
            Pattern.compile("(?i)^\\W*(?:" + WORDS + ")(?![\\p{L}])[\\s:\\-–—/()\\[\\]*#0-9.]*"
                    + "|^\\W*new (?:headcount|position|role|post|hire)\\s*[-–—:]\\s*"
                    + "|[\\s\\-–—/:,*(\\[]+(?:" + WORDS + ")\\W*(?:position|post|role)?\\W*$");
    private static final Pattern NAME = Pattern.compile(
            "(?i)^\\W*(?:" + WORDS
                    + "|tbd|tbc|tba|open|new hire|new position|new post|recruiting|recruitment|hiring|backfill|n\\.? ?n\\.?"
                    + "|to be (?:appointed|confirmed|announced|determined)|unassigned|unbesetzte?|offen|requisition)(?![\\p{L}]).*$");
    private static final int MAX_NAME_CHARS = 40;

    static VacancyTitle of(String written) {
        Matcher matcher = MARK.matcher(written);
        return matcher.find()
                ? new VacancyTitle(matcher.replaceAll("").strip(), true)
                : new VacancyTitle(written, false);
    }

    /** Whether what stands in the name column says that there is nobody. */
    static boolean isVacancyWord(String name) {
        return name.length() <= MAX_NAME_CHARS && NAME.matcher(name).matches();
    }
}
