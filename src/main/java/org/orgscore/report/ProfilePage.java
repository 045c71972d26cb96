package org.orgscore.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Profile;
import org.orgscore.occupation.Task;
import org.orgscore.report.Tables.Column;
import org.orgscore.score.OccupationScore;
import org.orgscore.summary.OccupationProfile;

/** One occupation: what it is, what AI can do of it and why, what it pays, where it leads. */
final class ProfilePage {
    private final ReportStyle style;
    private final ReportTexts texts;

    ProfilePage(ReportStyle style) {
        this.style = style;
        this.texts = style.texts();
    }

    /** @param heading {@code h1} on a page of its own, {@code h3} in an appendix */
    void write(Html html, OccupationProfile profile, String heading) {
        Occupation occupation = profile.occupation();
        String below = heading.equals("h1") ? "h2" : "h4";
        ProfileText words = new ProfileText(texts, profile);
        html.raw("<article class=\"profile\" id=\"profile-" + occupation.code().replace('.', '-') + "\">\n")
                .element("p", "class=\"kicker\"", kicker(occupation))
                .element(heading, occupation.title());
        if (!occupation.summary().isBlank()) {
            html.element("p", "class=\"sub\"", occupation.summary());
        }
        figures(html, profile);
        words.analysis().forEach(paragraph -> html.element("p", paragraph));
        if (!profile.titles().isEmpty()) {
            html.element(below, texts.get("profile.titles")).element("p", String.join(", ", profile.titles()) + ".");
        }
        tasks(html, profile, below);
        toolsAndTechnologies(html, profile.profile(), below);
        wages(html, occupation, below);
        moves(html, profile, below);
        html.element(below, texts.get("profile.questions"));
        for (ProfileText.Answer answer : words.answers()) {
            html.element("p", "class=\"question\"", answer.question()).element("p", answer.answer());
        }
        html.element("p", "class=\"note\"", texts.get("note.editorial")).raw("</article>\n");
    }

    private String kicker(Occupation occupation) {
        String zone = occupation.jobZone().isPresent()
                ? texts.get("profile.zone", texts.whole(occupation.jobZone().getAsInt()))
                : "";
        return texts.get("profile.code", occupation.code()) + zone;
    }

    private void figures(Html html, OccupationProfile profile) {
        OccupationScore score = profile.score();
        Occupation occupation = profile.occupation();
        html.raw("<table class=\"figures\" role=\"presentation\"><tr>");
        figure(
                html,
                "profile.score",
                texts.whole(score.score()),
                texts.get(
                        "profile.score.note",
                        profile.band().name(),
                        texts.percent(profile.percentile() / 100.0),
                        texts.whole(score.scoreLow()),
                        texts.whole(score.scoreHigh())));
        figure(
                html,
                "profile.tasks",
                score.tasks() == 0
                        ? texts.get("none")
                        : texts.get("profile.tasks.value", texts.whole(score.tasksCanDo()), texts.whole(score.tasks())),
                texts.get("profile.tasks.note", texts.whole(score.tasksCanDoNow())));
        figure(
                html,
                "profile.employment",
                occupation.employmentSoc() == 0 ? texts.get("none") : texts.whole(occupation.employmentSoc()),
                texts.get("profile.employment.note", occupation.soc()));
        figure(
                html,
                "profile.median",
                money(occupation.wage().medianUsd()),
                texts.get("profile.median.note", money(occupation.wage().meanUsd())));
        html.raw("</tr></table>\n");
    }

    private void figure(Html html, String key, String value, String note) {
        html.raw("<td>")
                .element("div", "class=\"label\"", texts.get(key))
                .element("div", "class=\"value\"", value)
                .element("div", "class=\"small\"", note)
                .raw("</td>");
    }

    private void tasks(Html html, OccupationProfile profile, String heading) {
        if (profile.occupation().tasks().isEmpty()) {
            return;
        }
        html.element(heading, texts.get("profile.tasks.title"));
        Tables.open(
                html,
                texts,
                texts.get("profile.caption", profile.occupation().title(), texts.get("profile.tasks.title")),
                Column.number("col.number", 4),
                Column.text("col.task", 38),
                Column.number("col.importance", 8),
                Column.text("col.status", 9),
                Column.text("col.horizon", 9),
                Column.text("col.why", 32));
        for (Task task : profile.occupation().tasks()) {
            html.raw("<tr>");
            Tables.number(html, String.valueOf(task.number()));
            Tables.head(html, task.text());
            Tables.number(html, texts.whole(task.importance()));
            html.element("td", "class=\"short\"", texts.get("status." + task.status()))
                    .element("td", "class=\"short\"", texts.get("horizon." + task.horizon()))
                    .element("td", task.rationale())
                    .raw("</tr>\n");
        }
        Tables.close(html);
    }

    private void toolsAndTechnologies(Html html, Profile profile, String heading) {
        if (!profile.tools().isEmpty()) {
            html.element(heading, texts.get("profile.tools")).raw("<ul>");
            profile.tools().forEach(tool -> html.element("li", texts.get("profile.tool", tool.name(), tool.use())));
            html.raw("</ul>\n");
        }
        if (!profile.technologies().isEmpty()) {
            String list = profile.technologies().stream()
                    .map(technology -> technology.name()
                            + (technology.hot() ? " " + texts.get("profile.hot") : "")
                            + (technology.inDemand() ? " " + texts.get("profile.demand") : ""))
                    .collect(Collectors.joining(", "));
            html.element(heading, texts.get("profile.technologies"))
                    .element("p", list + ".")
                    .element("p", "class=\"note\"", texts.get("profile.marks"));
        }
    }

    private void wages(Html html, Occupation occupation, String heading) {
        if (occupation.wage().medianUsd().isEmpty()
                || occupation.wage().p10Usd().isEmpty()) {
            return;
        }
        html.element(heading, texts.get("profile.wages"))
                .raw("<div class=\"chart\" tabindex=\"0\">" + new PositionCharts(style).wages(occupation.wage())
                        + "</div>")
                .element(
                        "p",
                        "class=\"note\"",
                        texts.get(
                                occupation.wage().topCoded() ? "profile.wages.top" : "profile.wages.note",
                                occupation.figuresFrom()));
    }

    private void moves(Html html, OccupationProfile profile, String heading) {
        if (!profile.moves().isEmpty()) {
            html.element(heading, texts.get("profile.moves"));
            Tables.open(
                    html,
                    texts,
                    texts.get("profile.caption", profile.occupation().title(), texts.get("profile.moves")),
                    Column.text("col.target", 24),
                    Column.number("col.score", 6),
                    Column.text("col.effort", 11),
                    Column.text("col.training", 22),
                    Column.number("col.wage", 10),
                    Column.text("col.why", 27));
            OptionalDouble median = profile.occupation().wage().medianUsd();
            for (OccupationProfile.Move move : profile.moves()) {
                OptionalDouble target = move.target().wage().medianUsd();
                html.raw("<tr>");
                Tables.head(html, move.target().title());
                Tables.number(html, texts.whole(move.score()));
                html.element("td", "class=\"short\"", move.transition().effort())
                        .element("td", Plain.capital(move.transition().training()));
                Tables.number(
                        html,
                        median.isPresent() && target.isPresent()
                                ? signed(target.getAsDouble() - median.getAsDouble())
                                : texts.get("none"));
                html.element("td", move.transition().why()).raw("</tr>\n");
            }
            Tables.close(html);
        }
        List<OccupationProfile.Neighbor> related = profile.related();
        if (!related.isEmpty()) {
            html.element(heading, texts.get("profile.related")).raw("<ul>");
            related.forEach(one -> html.element(
                    "li",
                    texts.get("profile.related.one", one.occupation().title(), texts.whole(one.score()), one.why())));
            html.raw("</ul>\n");
        }
    }

    private String signed(double difference) {
        return (difference < 0 ? "" : "+") + texts.dollars(difference);
    }

    private String money(OptionalDouble amount) {
        return amount.isPresent() ? texts.dollars(amount.getAsDouble()) : texts.get("none");
    }
}
