package org.orgscore.occupation.release;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What published labels say of a task.
 *
 * @param automation the automation label, how much of the task a language model could do
 * @param exposure raters' exposure labels made one: the middle one, or the more cautious of two middle ones
 * @param human the people's exposure label; empty where there is none
 * @param model the model's exposure labels, in the order of the file
 */
record TaskLabel(Automation automation, Exposure exposure, Optional<Exposure> human, List<Exposure> model) {

    /** From nothing to all of the task. */
    enum Automation {
        T0,
        T1,
        T2,
        T3,
        T4
    }

    /** Whether a language model halves the time of the task; in order of how directly. */
    enum Exposure {
        /** It does not. */
        E0,
        /** With software built on it. */
        E2,
        /** By itself. */
        E1
    }

    static TaskLabel of(Automation automation, Optional<Exposure> human, List<Exposure> model) {
        List<Exposure> all = Stream.concat(human.stream(), model.stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        return new TaskLabel(automation, all.get((all.size() - 1) / 2), human, List.copyOf(model));
    }

    /** Where the rating is from, on one short line. */
    String words() {
        StringBuilder words = new StringBuilder("published labels: automation ").append(automation);
        human.ifPresent(label -> words.append(", exposure ").append(label).append(" by people"));
        if (!model.isEmpty()) {
            words.append(human.isPresent() ? ", " : ", exposure ");
            words.append(String.join("/", model.stream().map(Enum::name).toList()))
                    .append(" by model");
        }
        return words.toString();
    }

    /** The first label in a text such as {@code T3} or {@code t3: high}. */
    static <E extends Enum<E>> Optional<E> find(Class<E> type, String text) {
        String upper = text.toUpperCase(Locale.ROOT).strip();
        for (E constant : type.getEnumConstants()) {
            if (upper.startsWith(constant.name())) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
