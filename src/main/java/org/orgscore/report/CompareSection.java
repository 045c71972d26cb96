package org.orgscore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.orgscore.report.Tables.Column;
import org.orgscore.summary.Comparison;
import org.orgscore.summary.Comparison.Causes;
import org.orgscore.summary.Comparison.Change;
import org.orgscore.summary.Dimension;

/** What changed since an earlier run, in all and by group, split by cause. */
final class CompareSection {
    private static final int MAX_GROUPS = 15;

    private final ReportTexts texts;
    private final int minGroup;

    CompareSection(ReportStyle style, int minGroup) {
        this.texts = style.texts();
        this.minGroup = minGroup;
    }

    void write(Html html, Comparison comparison) {
        html.raw("<section id=\"compare\">\n")
                .element("h2", texts.get("compare.title", comparison.earlier()))
                .element("p", headline(comparison));
        Optional<Causes> score = comparison.total().score();
        Optional<Causes> capacity = comparison.total().capacity();
        if (score.isPresent() && capacity.isPresent()) {
            html.element("p", texts.get("compare.causes"));
            Tables.open(html, texts, texts.get("compare.causes"), "compare.cause", "#col.score", "#col.capacity");
            cause(html, "compare.mix", score.get().mix(), capacity.get().mix());
            cause(html, "compare.matches", score.get().matches(), capacity.get().matches());
            cause(
                    html,
                    "compare.reference",
                    score.get().reference(),
                    capacity.get().reference());
            cause(html, "compare.total", score.get().total(), capacity.get().total());
            Tables.close(html);
        } else {
            html.element("p", noCauses(comparison));
        }
        if (comparison.groups().isEmpty()) {
            html.element("p", texts.get("compare.nogroups"));
        }
        for (Dimension dimension : Dimension.values()) {
            List<Change> changes = comparison.groups().stream()
                    .filter(change -> change.dimension().equals(Optional.of(dimension)))
                    .toList();
            if (!changes.isEmpty()) {
                html.element("h3", texts.get(dimension.key() + ".title"));
                groups(html, dimension, changes.stream().filter(this::isChanged).toList());
                long same =
                        changes.stream().filter(change -> !isChanged(change)).count();
                if (same > 0) {
                    html.element("p", "class=\"note\"", texts.get("compare.same", same));
                }
            }
        }
        html.raw("</section>\n");
    }

    /** The change of headcount, score and capacity in one sentence. */
    String headline(Comparison comparison) {
        Change total = comparison.total();
        return texts.get(
                "compare.text",
                fromTo(texts.count(total.headcountBefore()), texts.count(total.headcountAfter())),
                fromTo(score(total.scoreBefore()), score(total.scoreAfter())),
                fromTo(texts.count(total.capacityBefore()), texts.count(total.capacityAfter())));
    }

    private String score(OptionalDouble score) {
        return score.isPresent() ? texts.score(score.getAsDouble()) : texts.get("none");
    }

    private String fromTo(String before, String after) {
        return texts.get(before.equals(after) ? "compare.stayed" : "compare.went", before, after);
    }

    /** Whether any figure of a group moved, as it is shown. */
    private boolean isChanged(Change change) {
        return texts.rounded(change.headcountBefore()) != texts.rounded(change.headcountAfter())
                || texts.rounded(change.capacityBefore()) != texts.rounded(change.capacityAfter())
                || !tenths(change.scoreBefore()).equals(tenths(change.scoreAfter()))
                || change.capacity()
                        .filter(causes -> texts.rounded(causes.mix()) != 0
                                || texts.rounded(causes.matches()) != 0
                                || texts.rounded(causes.reference()) != 0)
                        .isPresent();
    }

    private static Optional<Long> tenths(OptionalDouble score) {
        return score.isPresent() ? Optional.of(Math.round(score.getAsDouble() * 10)) : Optional.empty();
    }

    /** Why the change is not split by cause. */
    String noCauses(Comparison comparison) {
        return comparison.titlesKnown() ? texts.get("compare.few", minGroup) : texts.get("compare.nocauses");
    }

    private void cause(Html html, String key, double score, double capacity) {
        html.raw("<tr>");
        Tables.head(html, texts.get(key));
        Tables.number(html, texts.scoreChange(score));
        Tables.number(html, texts.change(capacity));
        html.raw("</tr>\n");
    }

    private void groups(Html html, Dimension dimension, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        boolean causes = changes.stream().anyMatch(change -> change.capacity().isPresent());
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("col." + dimension.key(), causes ? 28 : 46),
                Column.number("col.headcount", 10),
                Column.number("compare.headcount", 8),
                Column.number("col.score", 7),
                Column.number("compare.score", 8),
                Column.number("col.capacity", 9),
                Column.number("compare.capacity", 8)));
        if (causes) {
            columns.addAll(List.of(
                    Column.number("compare.mix.short", 7),
                    Column.number("compare.matches.short", 8),
                    Column.number("compare.reference.short", 7)));
        }
        Tables.open(
                html,
                texts,
                texts.get("compare.caption", texts.get(dimension.key() + ".title")),
                columns.toArray(Column[]::new));
        for (Change change : changes.stream().limit(MAX_GROUPS).toList()) {
            html.raw("<tr>");
            Tables.head(html, change.label());
            Tables.number(html, texts.count(change.headcountAfter()));
            Tables.number(html, texts.change(change.headcountAfter() - change.headcountBefore()));
            boolean both =
                    change.scoreAfter().isPresent() && change.scoreBefore().isPresent();
            Tables.number(
                    html,
                    change.scoreAfter().isPresent()
                            ? texts.score(change.scoreAfter().getAsDouble())
                            : texts.get("none"));
            Tables.number(
                    html,
                    both
                            ? texts.scoreChange(change.scoreAfter().getAsDouble()
                                    - change.scoreBefore().getAsDouble())
                            : texts.get("none"));
            Tables.number(html, texts.count(change.capacityAfter()));
            Tables.number(html, texts.change(change.capacityAfter() - change.capacityBefore()));
            if (causes) {
                Tables.number(html, cause(change.capacity().map(Causes::mix)));
                Tables.number(html, cause(change.capacity().map(Causes::matches)));
                Tables.number(html, cause(change.capacity().map(Causes::reference)));
            }
            html.raw("</tr>\n");
        }
        Tables.close(html);
        if (causes && changes.stream().anyMatch(change -> change.capacity().isEmpty())) {
            html.element("p", "class=\"note\"", texts.get("compare.few.note", minGroup));
        }
        if (changes.size() > MAX_GROUPS) {
            html.element("p", "class=\"note\"", texts.get("more.groups", changes.size() - MAX_GROUPS));
        }
    }

    private String cause(Optional<Double> change) {
        return change.map(texts::change).orElse(texts.get("none"));
    }
}
