package org.orgscore.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaskRatingsKeepTheRubricTest {
    /** 29-2072: the rubric's worked example has fifteen tasks of equal importance. */
    private static final String WORKED_EXAMPLE = "29-2072.00";

    private static final int SHINGLE = 3;
    private static final double NEAR = 0.5;
    private static final double MAX_NEAR_SHARE = 0.02;
    private static final int PHRASE = 6;
    private static final int MAX_PHRASE = 30;

    @Test
    void eachOccupationHasEightToFifteenTasks() {
        assertThat(BuiltInPack.listBroken(BuiltInPack.listScored(), Occupation::tasks, 8, 15))
                .isEmpty();
        assertThat(allTasks().size()).isGreaterThan(9_000);
    }

    @Test
    void onlyPeoplesTasksAndThoseShownByNobodyAreFarAway() {
        assertThat(allTasks())
                .allMatch(task -> task.status() != TaskStatus.HUMAN_ESSENTIAL || task.horizon() == Horizon.Y5_PLUS)
                .allMatch(task -> task.status() != TaskStatus.CAN_DO || task.horizon() != Horizon.Y5_PLUS);
    }

    @Test
    void importancesAreOneToFiveAndDiffer() {
        assertThat(allTasks())
                .allMatch(task -> task.importance() >= 1 && task.importance() <= 5)
                .allMatch(task -> task.importance() == Math.rint(task.importance()));
        assertThat(BuiltInPack.listScored())
                .filteredOn(o -> !o.code().equals(WORKED_EXAMPLE))
                .allMatch(
                        o -> o.tasks().stream().map(Task::importance).distinct().count() > 1);
    }

    @Test
    void everyRatingSaysWhyInWordsOfItsOwn() {
        List<String> rationales = allTasks().stream().map(Task::rationale).toList();

        assertThat(rationales).allMatch(text -> text.split(" ", -1).length >= 7).doesNotHaveDuplicates();
        Map<String, Integer> phrases = new HashMap<>();
        for (String rationale : rationales) {
            phrases(rationale, PHRASE).forEach(phrase -> phrases.merge(phrase, 1, Integer::sum));
        }
        assertThat(phrases.entrySet().stream().filter(entry -> entry.getValue() > MAX_PHRASE))
                .isEmpty();
    }

    @Test
    void noTaskStandsInTwoOccupations() {
        assertThat(allTasks().stream().map(task -> task.text().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void nearDuplicatesAreRare() {
        List<Set<String>> shingles = allTasks().stream()
                .map(task -> phrases(task.text().toLowerCase(Locale.ROOT), SHINGLE))
                .toList();
        Map<String, List<Integer>> tasksByShingle = new HashMap<>();
        for (int i = 0; i < shingles.size(); i++) {
            for (String shingle : shingles.get(i)) {
                tasksByShingle
                        .computeIfAbsent(shingle, key -> new ArrayList<>())
                        .add(i);
            }
        }
        Set<Integer> near = new HashSet<>();
        tasksByShingle.values().forEach(tasks -> addNear(tasks, shingles, near));

        assertThat((double) near.size() / shingles.size()).isLessThan(MAX_NEAR_SHARE);
    }

    private static void addNear(List<Integer> tasks, List<Set<String>> shingles, Set<Integer> near) {
        for (int a : tasks) {
            for (int b : tasks) {
                if (a < b && likeness(shingles.get(a), shingles.get(b)) >= NEAR) {
                    near.add(a);
                    near.add(b);
                }
            }
        }
    }

    private static double likeness(Set<String> a, Set<String> b) {
        long shared = a.stream().filter(b::contains).count();
        return (double) shared / (a.size() + b.size() - shared);
    }

    private static Set<String> phrases(String text, int words) {
        String[] all = text.split("\\s+", -1);
        return IntStream.rangeClosed(0, all.length - words)
                .mapToObj(i -> String.join(" ", List.of(all).subList(i, i + words)))
                .collect(Collectors.toSet());
    }

    private static List<Task> allTasks() {
        return BuiltInPack.listScored().stream()
                .map(Occupation::tasks)
                .flatMap(Collection::stream)
                .toList();
    }
}
