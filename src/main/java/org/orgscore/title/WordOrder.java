package org.orgscore.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts the head noun of a title last, where English mostly has it: {@code director of nursing}, {@code director nursing}
 * and {@code assistant to the mayor} become nursing director and mayor assistant.
 */
final class WordOrder {
    /** What stands before one of these is the head, what follows says of what. */
    private static final Set<String> JOINING = Set.of("of", "to", "for");

    private static final int MAX_HEAD_WORDS = 4;

    private static final Set<String> LEADING =
            Set.of("director", "manager", "supervisor", "superintendent", "dean", "president");
    private static final Set<String> BEFORE_LEADING = Set.of(
            "senior",
            "junior",
            "assistant",
            "associate",
            "deputy",
            "vice",
            "executive",
            "general",
            "managing",
            "interim",
            "acting",
            "regional",
            "group",
            "lead",
            "first",
            "second");
    /** Roles in their own right: what leads a title that ends in one of these only says more of it. */
    private static final Set<String> ROLES = Set.of(
            "director",
            "manager",
            "supervisor",
            "superintendent",
            "dean",
            "president",
            "assistant",
            "associate",
            "trainee",
            "intern",
            "nurse",
            "engineer",
            "analyst",
            "specialist",
            "coordinator",
            "clerk",
            "officer",
            "technician",
            "secretary",
            "administrator",
            "accountant",
            "teacher",
            "professor",
            "attorney",
            "aide",
            "apprentice",
            "planner",
            "consultant",
            "advisor",
            "representative",
            "designate",
            "leader");

    private WordOrder() {}

    /** @param words in lower case, written out */
    static List<String> headLast(List<String> words) {
        for (int i = 1; i < words.size() - 1 && i <= MAX_HEAD_WORDS; i++) {
            if (JOINING.contains(words.get(i))) {
                return turned(headLast(words.subList(i + 1, words.size())), words.subList(0, i));
            }
        }
        List<String> plain =
                words.stream().filter(word -> !JOINING.contains(word)).toList();
        int lead = 0;
        while (lead < plain.size() && BEFORE_LEADING.contains(plain.get(lead))) {
            lead++;
        }
        boolean leads = lead < plain.size() - 1
                && LEADING.contains(plain.get(lead))
                && !ROLES.contains(plain.get(plain.size() - 1));
        return leads ? turned(plain.subList(lead + 1, plain.size()), plain.subList(0, lead + 1)) : plain;
    }

    private static List<String> turned(List<String> first, List<String> last) {
        List<String> both = new ArrayList<>(first);
        both.addAll(last);
        return both;
    }
}
