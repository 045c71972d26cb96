package org.orgscore.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.orgscore.summary.Figures;
import org.orgscore.summary.Group;

/** The organisation tree in lines: each node followed by those below it, teams of one name in one line. */
final class TreeLines {
    /** So many teams with one name under one manager are told together. */
    private static final int ALIKE = 3;

    private final ReportTexts texts;

    TreeLines(ReportTexts texts) {
        this.texts = texts;
    }

    /**
     * A node, or several of one name.
     *
     * @param score empty where nothing is scored, or where it cannot be put together
     * @param capacityY2 empty where nothing is scored
     * @param parts how the FTE divide
     */
    record TreeLine(
            String label,
            int level,
            double headcount,
            OptionalDouble score,
            OptionalDouble capacityY2,
            CapacityParts parts) {}

    /** Where there are more than so many lines, the deepest nodes are left out first. */
    List<TreeLine> list(List<Group> tree, int most) {
        int deepest = tree.stream().mapToInt(Group::level).max().orElse(0);
        List<Group> kept = tree;
        List<TreeLine> lines = lines(kept);
        while (lines.size() > most && deepest > 1) {
            int level = deepest--;
            kept = kept.stream().filter(group -> group.level() < level).toList();
            lines = lines(kept);
        }
        return lines;
    }

    private List<TreeLine> lines(List<Group> tree) {
        Map<String, List<Group>> below = new LinkedHashMap<>();
        tree.forEach(group -> below.computeIfAbsent(group.parentKey(), parent -> new ArrayList<>())
                .add(group));
        List<TreeLine> lines = new ArrayList<>();
        append("", below, lines);
        return lines;
    }

    private void append(String parent, Map<String, List<Group>> below, List<TreeLine> lines) {
        Map<String, List<Group>> alike = new LinkedHashMap<>();
        for (Group group : below.getOrDefault(parent, List.of())) {
            String name = below.containsKey(group.key()) ? "\t" + group.key() : group.label();
            alike.computeIfAbsent(name, label -> new ArrayList<>()).add(group);
        }
        alike.values().forEach(groups -> {
            if (groups.size() >= ALIKE) {
                lines.add(together(groups));
            } else {
                groups.forEach(group -> {
                    lines.add(line(group));
                    append(group.key(), below, lines);
                });
            }
        });
    }

    private TreeLine line(Group group) {
        Figures figures = group.figures();
        return new TreeLine(
                group.label(),
                group.level(),
                figures.headcount(),
                figures.score(),
                figures.scored() ? OptionalDouble.of(figures.capacityFte().y2()) : OptionalDouble.empty(),
                CapacityParts.of(figures, texts));
    }

    private TreeLine together(List<Group> groups) {
        List<Figures> all = groups.stream().map(Group::figures).toList();
        double scored = all.stream().mapToDouble(f -> f.fteScored().orElse(0)).sum();
        boolean told = all.stream().allMatch(f -> f.fteScored().isPresent()) && scored > 0;
        double score = all.stream()
                .mapToDouble(f -> f.fteScored().orElse(0) * f.score().orElse(0))
                .sum();
        return new TreeLine(
                texts.get("tree.same", groups.get(0).label(), texts.whole(groups.size())),
                groups.get(0).level(),
                all.stream().mapToDouble(Figures::headcount).sum(),
                told ? OptionalDouble.of(score / scored) : OptionalDouble.empty(),
                all.stream().anyMatch(Figures::scored)
                        ? OptionalDouble.of(all.stream()
                                .mapToDouble(f -> f.capacityFte().y2())
                                .sum())
                        : OptionalDouble.empty(),
                all.stream()
                        .map(figures -> CapacityParts.of(figures, texts))
                        .reduce(CapacityParts::plus)
                        .orElseThrow());
    }
}
