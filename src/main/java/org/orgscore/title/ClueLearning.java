package org.orgscore.title;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Field;

/** Gathers a reference's titles while they are indexed, and learns from all of them what clues say. */
final class ClueLearning {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final ClueFit fit;

    /** @param codes of the occupations, in the order of their documents */
    ClueLearning(Collection<String> codes) {
        codes.forEach(code -> numbers.put(code, numbers.size()));
        this.fit = new ClueFit(numbers.size() + 1);
    }

    /**
     * A title whose occupation is known.
     *
     * @param codes what is right of it; none where no occupation can be told
     */
    void add(List<String> title, List<String> department, Collection<String> codes) {
        List<Integer> right = codes.isEmpty()
                ? List.of(numbers.size())
                : codes.stream()
                        .map(numbers::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        if (!right.isEmpty()) {
            fit.add(Clues.of(title, department), right);
        }
    }

    /** One field for each occupation's document, and one for that of no occupation, which comes last. */
    List<Field> learn() {
        List<ClueField.Answer> answers = new ArrayList<>();
        for (int i = 0; i <= numbers.size(); i++) {
            answers.add(new ClueField.Answer());
        }
        fit.learn(learnt -> {
            for (int i = 0; i < learnt.answers().length; i++) {
                answers.get(learnt.answers()[i]).add(learnt.clue(), learnt.weights()[i]);
            }
        });
        return answers.stream().map(ClueField.Answer::field).toList();
    }
}
