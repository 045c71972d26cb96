package org.orgscore.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nurses are 0, managers 1, mechanics 2; that no occupation can be told is 3. */
class CluesOfKnownTitlesTellOfOthersTest {
    private static final int NURSE = 0;
    private static final int MANAGER = 1;
    private static final int MECHANIC = 2;
    private static final int NONE = 3;

    private static final List<Known> KNOWN = List.of(
            known(NURSE, "", "staff", "nurse"),
            known(NURSE, "", "night", "nurse"),
            known(NURSE, "emergency", "nurse"),
            known(NURSE, "emergency", "staff"),
            known(MANAGER, "", "nurse", "manager"),
            known(MANAGER, "", "shop", "manager"),
            known(MECHANIC, "", "shop", "mechanic"),
            known(MECHANIC, "garage", "mechanic"),
            known(MECHANIC, "garage", "staff"),
            known(NONE, "", "staff"),
            known(NONE, "", "team", "member"),
            known(NONE, "", "night", "member"));

    @Test
    void aTitleThatNobodyWroteBefore() {
        assertThat(likeliest("", "night", "mechanic")).isEqualTo(MECHANIC);
        assertThat(likeliest("", "team", "nurse")).isEqualTo(NURSE);
    }

    @Test
    void theLastWordCountsForMoreThanTheFirst() {
        assertThat(likeliest("", "mechanic", "manager")).isEqualTo(MANAGER);
    }

    @Test
    void theDepartmentSettlesWhatTheTitleDoesNot() {
        assertThat(likeliest("emergency", "staff")).isEqualTo(NURSE);
        assertThat(likeliest("garage", "staff")).isEqualTo(MECHANIC);
    }

    @Test
    void aTitleThatSaysNothingIsNoOccupation() {
        assertThat(likeliest("", "staff", "member")).isEqualTo(NONE);
    }

    @Test
    void probabilitiesAddUpToOne() {
        ClueOdds odds = odds("", "night", "manager");

        double all = Math.exp(odds.ofNone());
        for (int occupation = 0; occupation < NONE; occupation++) {
            all += Math.exp(odds.of(occupation));
        }
        assertThat(all).isBetween(0.999, 1.001);
    }

    @Test
    void theSameTitlesTeachTheSame() {
        List<LearntClue> again = learnt();

        List<LearntClue> first = learnt();
        assertThat(again).hasSameSizeAs(first);
        for (int i = 0; i < first.size(); i++) {
            assertThat(again.get(i).clue()).isEqualTo(first.get(i).clue());
            assertThat(again.get(i).weights()).containsExactly(first.get(i).weights());
        }
    }

    private record Known(Set<String> clues, int answer) {}

    private static List<LearntClue> learnt() {
        ClueFit fit = new ClueFit(NONE + 1);
        KNOWN.forEach(known -> fit.add(known.clues(), List.of(known.answer())));
        List<LearntClue> learnt = new ArrayList<>();
        fit.learn(learnt::add);
        return learnt;
    }

    private static Known known(int answer, String department, String... title) {
        return new Known(clues(department, title), answer);
    }

    private static Set<String> clues(String department, String... title) {
        return Clues.of(List.of(title), department.isEmpty() ? List.of() : List.of(department));
    }

    private static int likeliest(String department, String... title) {
        ClueOdds odds = odds(department, title);
        List<Double> byAnswer =
                new ArrayList<>(IntStream.range(0, NONE).mapToObj(odds::of).toList());
        byAnswer.add(odds.ofNone());
        return IntStream.rangeClosed(0, NONE)
                .reduce((a, b) -> byAnswer.get(b) > byAnswer.get(a) ? b : a)
                .orElseThrow();
    }

    private static ClueOdds odds(String department, String... title) {
        Set<String> asked = clues(department, title);
        float[] sums = new float[NONE + 1];
        for (LearntClue learnt : learnt()) {
            if (asked.contains(learnt.clue())) {
                for (int i = 0; i < learnt.answers().length; i++) {
                    sums[learnt.answers()[i]] += learnt.weights()[i];
                }
            }
        }
        return new ClueOdds(sums);
    }
}
