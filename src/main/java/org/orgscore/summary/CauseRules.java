package org.orgscore.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Which groups may say why their figures changed. What another match or another rating does to a figure tells how many
 * people it was of, since the ratings are public: where these are a few, the group's causes are withheld, and those of
 * more groups from which they would follow.
 */
final class CauseRules {
    /** Groups beyond so many say nothing of causes: what follows from what is worked out over all of them at once. */
    private static final int MAX_GROUPS = 600;

    private static final int MAX_TRACED = 8;

    private final List<Changed> cells;
    private final double minGroup;
    private final List<int[]> targets = new ArrayList<>();
    private final Map<String, int[]> sets = new TreeMap<>();

    /** @param cells the people whose match, or whose rating, is another one than then */
    CauseRules(List<Changed> cells, double minGroup) {
        this.cells = cells.stream().filter(cell -> cell.headcount() > 0).toList();
        this.minGroup = minGroup;
        Map<String, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < this.cells.size(); i++) {
            Changed cell = this.cells.get(i);
            for (String name : cell.sets()) {
                members.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
            }
            members.computeIfAbsent(
                            cell.today().department() + "\t" + cell.today().location(), n -> new ArrayList<>())
                    .add(i);
            targets.add(new int[] {i});
        }
        members.forEach((name, set) -> {
            int[] numbers = set.stream().mapToInt(i -> i).toArray();
            sets.put(name, numbers);
            targets.add(numbers);
        });
        targets.removeIf(target -> !SmallSets.isSmall(headcount(target), minGroup));
    }

    /**
     * Some of today's people.
     *
     * @param today where they are and what they are matched to
     * @param then the same with the match of then
     */
    record Changed(PostsNow.Post today, PostsNow.Post then, double headcount) {
        private List<String> sets() {
            Set<String> sets = new HashSet<>(Set.of(now(CauseGroup.TOTAL)));
            for (Dimension dimension : CauseGroup.DIMENSIONS) {
                sets.add(now(new CauseGroup(dimension, today.key(dimension))));
                sets.add(then(new CauseGroup(dimension, then.key(dimension))));
            }
            return List.copyOf(sets);
        }

        private static String now(CauseGroup group) {
            return group.name();
        }

        /** Those who left an occupation tell as much of it as those who came. */
        private static String then(CauseGroup group) {
            return group.isOfMatch() ? "then " + group.name() : group.name();
        }
    }

    /** Those of some groups, the most important first, that may show their causes. */
    Set<CauseGroup> listShown(List<CauseGroup> groups) {
        List<CauseGroup> shown = new ArrayList<>(groups.stream()
                .limit(MAX_GROUPS)
                .filter(group -> setsOf(group).stream().noneMatch(set -> SmallSets.isSmall(headcount(set), minGroup)))
                .toList());
        if (!targets.isEmpty()) {
            List<CauseGroup> withheld = findWithheld(shown);
            while (!withheld.isEmpty()) {
                shown.removeAll(withheld);
                withheld = findWithheld(shown);
            }
        }
        return Set.copyOf(shown);
    }

    private List<int[]> setsOf(CauseGroup group) {
        List<int[]> found = new ArrayList<>();
        for (String name : Set.of(Changed.now(group), "then " + group.name())) {
            int[] set = sets.get(name);
            if (set != null) {
                found.add(set);
            }
        }
        return found;
    }

    private double headcount(int[] set) {
        return IntStream.of(set)
                .mapToDouble(cell -> cells.get(cell).headcount())
                .sum();
    }

    /** Groups without which one or more small sets no longer follow; none where nothing follows. */
    private List<CauseGroup> findWithheld(List<CauseGroup> shown) {
        List<CauseGroup> owners = new ArrayList<>();
        List<List<Integer>> ofCell = new ArrayList<>();
        cells.forEach(cell -> ofCell.add(new ArrayList<>()));
        for (CauseGroup group : shown) {
            for (int[] set : setsOf(group)) {
                for (int cell : set) {
                    ofCell.get(cell).add(owners.size());
                }
                owners.add(group);
            }
        }
        if (owners.isEmpty()) {
            return List.of();
        }
        Derivability derivability = new Derivability(memberships(owners.size(), ofCell), cells.size());
        List<int[]> leaking = targets.stream()
                .filter(target -> Derivability.isNone(
                        IntStream.of(target).mapToLong(derivability::change).sum()))
                .limit(MAX_TRACED)
                .toList();
        Set<CauseGroup> withheld = new HashSet<>();
        for (List<Integer> needed : leaking.isEmpty() ? List.<List<Integer>>of() : derivability.listNeeded(leaking)) {
            if (needed.stream().map(owners::get).noneMatch(withheld::contains)) {
                needed.stream()
                        .map(owners::get)
                        .min(Comparator.comparingDouble((CauseGroup group) -> setsOf(group).stream()
                                        .mapToDouble(this::headcount)
                                        .sum())
                                .thenComparing(CauseGroup::name))
                        .ifPresent(withheld::add);
            }
        }
        return List.copyOf(withheld);
    }

    private static Memberships memberships(int size, List<List<Integer>> ofCell) {
        return new Memberships() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public void forEachSetOf(int cell, IntConsumer each) {
                ofCell.get(cell).forEach(each::accept);
            }
        };
    }
}
