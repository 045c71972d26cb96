package org.orgscore.title;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * The project's own list of titles as HR systems write them, by sector, under {@code title/written/}: abbreviated,
 * inverted, with grades, and the department that settles what many of them mean. The pack's titles are tidy; these are
 * what charts hold. Part of the index of every reference, and what the ranker learns from.
 */
final class WrittenTitles {
    private static final List<String> FILES = List.of(
            "mixed",
            "health",
            "government",
            "education",
            "corporate",
            "industry",
            "service",
            "managers-and-finance",
            "technology-and-science",
            "health-education-food",
            "service-sales-office",
            "trades-and-production",
            "public-sector",
            "care-science-education",
            "private-employers",
            "management-business-computing",
            "engineering-science-education-arts",
            "health-safety-food-care",
            "farming-construction-repair",
            "production-and-transport",
            "sales-and-office",
            "sales-and-office-2",
            "general-words",
            "us-public",
            "health-and-universities",
            "industry-2",
            "corporate-2",
            "service-2",
            "filings-health",
            "self-reported",
            "filings-other",
            "adverts",
            "uk-public",
            "payrolls",
            "small-firms",
            "ordinary",
            "filings-tech",
            "joined",
            "says-too-little",
            "trades",
            "professions",
            "health-and-service",
            "public-bodies",
            "companies",
            "ordinary-2",
            "filings-skilled",
            "uk-private",
            "schools-and-counties",
            "hourly",
            "short-titles");
    private static final String ABSTAIN = "NONE";

    private WrittenTitles() {}

    /** All of them, in the order of the files. */
    static List<WrittenTitle> listAll() {
        List<WrittenTitle> titles = new ArrayList<>();
        for (String file : FILES) {
            for (CSVRecord row : TitleTable.listRows("written/" + file + ".csv")) {
                titles.add(new WrittenTitle(row.get("title"), row.get("department"), codes(row.get("code"))));
            }
        }
        return titles;
    }

    private static List<String> codes(String text) {
        return text.equals(ABSTAIN) ? List.of() : List.of(text.split("\\|", -1));
    }
}
