package org.orgscore.job.portfolio;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orgscore.report.Html;

/** The portfolio as one well-formed page that needs nothing beside it, for screen and print. */
final class PortfolioPage {
    private static final String STYLE = """
            @page { size: A4 landscape; margin: 14mm; }
            body { font-family: 'Liberation Sans', Arial, sans-serif; font-size: 10pt; color: #1b2733; margin: 18px; }
            h1 { font-size: 20pt; margin: 0 0 4px 0; }
            h2 { font-size: 13pt; margin: 18px 0 4px 0; }
            p { margin: 4px 0; max-width: 780px; }
            .note { color: #4a5763; font-size: 9pt; }
            table { border-collapse: collapse; }
            th, td { text-align: left; padding: 3px 10px 3px 0; border-bottom: 1px solid #dde2e6; vertical-align: top; }
            th { border-bottom: 2px solid #0b3c6f; }
            .num { text-align: right; }
            .bar { background: #2f78b7; height: 9px; }
            """;

    private PortfolioPage() {}

    static String of(Portfolio portfolio) {
        Html page = new Html();
        page.raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head>")
                .raw("<meta charset=\"utf-8\"/><title>Portfolio</title><style>")
                .raw(STYLE)
                .raw("</style></head><body>");
        page.element("h1", "All organisations, " + portfolio.date());
        headline(page, portfolio);
        ranking(page, portfolio);
        changes(page, portfolio);
        trend(page, portfolio);
        failures(page, portfolio);
        notes(page, portfolio);
        return page.raw("</body></html>\n").toString();
    }

    private static void headline(Html page, Portfolio portfolio) {
        if (portfolio.total().isEmpty()) {
            page.element("p", "Too few people are on all charts together to show a figure.");
            return;
        }
        PortfolioLine total = portfolio.total().get();
        page.element(
                "p",
                String.format(
                        Locale.US,
                        "AI could carry work worth %s of %s FTE within two years, and %s within five%s. The FTE-weighted score is %s.",
                        count(total.capacityY2()),
                        count(total.fte()),
                        count(total.capacityY5()),
                        total.fteUnmatched()
                                .map(fte -> "; " + count(fte)
                                        + " FTE have titles that could not be matched and are in none of these")
                                .orElse(""),
                        score(total.score())));
    }

    private static void ranking(Html page, Portfolio portfolio) {
        if (portfolio.lines().isEmpty()) {
            return;
        }
        page.element("h2", "Organisations, highest score first");
        page.raw("<table><thead><tr><th>Organisation</th><th class=\"num\">Score</th><th></th>")
                .raw("<th class=\"num\">5% to 95%</th><th class=\"num\">Headcount</th><th class=\"num\">FTE</th>")
                .raw("<th class=\"num\">Capacity 2 years</th><th class=\"num\">Capacity 5 years</th>")
                .raw("<th class=\"num\">Unmatched FTE</th><th>Published</th></tr></thead><tbody>");
        portfolio.lines().forEach(line -> row(page, line));
        portfolio.total().ifPresent(total -> row(page, total));
        page.raw("</tbody></table>");
    }

    private static void row(Html page, PortfolioLine line) {
        String range = line.scoreLow().isPresent() && line.scoreHigh().isPresent()
                ? score(line.scoreLow()) + " to " + score(line.scoreHigh())
                : "";
        page.raw("<tr>").element("td", line.name()).element("td", "class=\"num\"", score(line.score()));
        page.raw("<td><div class=\"bar\" style=\"width: "
                + Math.round(line.score().orElse(0.0)) + "px\"></div></td>");
        number(page, range, count(line.headcount()), count(line.fte()), count(line.capacityY2()));
        number(
                page,
                count(line.capacityY5()),
                line.fteUnmatched().map(PortfolioPage::count).orElse("–"));
        page.element("td", line.publishedOn().toString()).raw("</tr>");
    }

    private static void changes(Html page, Portfolio portfolio) {
        page.element("h2", "Changes worth a look");
        if (portfolio.changes().isEmpty()) {
            page.element("p", "None: no score moved by 3 or more, and no headcount by a tenth.");
        }
        for (Portfolio.Change change : portfolio.changes()) {
            page.element(
                    "p",
                    change.organisation() + ": score " + score(change.before().score()) + " to "
                            + score(change.now().score()) + ", headcount "
                            + count(change.before().headcount()) + " to "
                            + count(change.now().headcount()) + " since "
                            + change.before().publishedOn() + ".");
        }
    }

    private static void trend(Html page, Portfolio portfolio) {
        if (portfolio.trend().size() < 2) {
            return;
        }
        page.element("h2", "Over time");
        page.raw("<table><thead><tr><th>Date</th><th>Charts of</th><th class=\"num\">Headcount</th>")
                .raw("<th class=\"num\">FTE</th><th class=\"num\">Score</th><th class=\"num\">Capacity 2 years</th>")
                .raw("<th class=\"num\">Capacity 5 years</th></tr></thead><tbody>");
        for (PortfolioLine point : portfolio.trend()) {
            page.raw("<tr>").element("td", point.publishedOn().toString()).element("td", point.name());
            number(page, count(point.headcount()), count(point.fte()), score(point.score()));
            number(page, count(point.capacityY2()), count(point.capacityY5()));
            page.raw("</tr>");
        }
        page.raw("</tbody></table>");
    }

    private static void failures(Html page, Portfolio portfolio) {
        List<String> failures = portfolio.failures();
        if (!failures.isEmpty()) {
            page.element("h2", "Files that could not be scored this time");
            failures.forEach(failure -> page.element("p", failure));
        }
    }

    private static void notes(Html page, Portfolio portfolio) {
        page.element(
                "p",
                "class=\"note\"",
                "Figures are those of each organisation's latest report and add up to the total. An organisation of fewer"
                        + " than " + portfolio.minGroup()
                        + " people is shown together with others. A change of fewer than "
                        + portfolio.minGroup() + " people is not shown as a change, but whoever has several of these"
                        + " reports can compare them. Pay is in none. Task ratings are editorial judgement; capacity and"
                        + " score are not job losses, and say nothing of any person.");
    }

    private static void number(Html page, String... cells) {
        for (String cell : cells) {
            page.element("td", "class=\"num\"", cell);
        }
    }

    private static String count(double value) {
        return String.format(Locale.US, value >= 100 || value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
    }

    private static String score(Optional<Double> score) {
        return score.map(value -> String.valueOf(Math.round(value))).orElse("none");
    }
}
