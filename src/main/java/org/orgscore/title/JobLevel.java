package org.orgscore.title;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** At what level of an organisation a title or an occupation stands, as far as its words say. */
enum JobLevel {
    EXECUTIVE,
    MANAGER,
    SUPERVISOR,
    WORKER,
    TECHNICIAN,
    ASSISTANT,
    HELPER;

    private static final Set<String> EXECUTIVES = Set.of("chief", "president", "executive");
    private static final Set<String> MANAGERS = Set.of("manager", "director", "superintendent", "dean", "head");
    private static final Set<String> SUPERVISORS = Set.of("supervisor", "foreman", "forewoman", "foreperson", "leader");
    private static final Set<String> TECHNICIANS = Set.of("technician", "technologist");
    private static final Set<String> ASSISTANTS = Set.of("assistant", "aide", "attendant", "clerk", "orderly");
    private static final Set<String> HELPERS = Set.of("helper", "apprentice");

    /** The level of a title's words, most telling from the end. */
    static JobLevel of(List<String> stems) {
        if (!stems.isEmpty() && ASSISTANTS.contains(stems.get(stems.size() - 1))) {
            return ASSISTANT;
        }
        for (int i = stems.size() - 1; i >= 0; i--) {
            String word = stems.get(i);
            if (HELPERS.contains(word)) {
                return HELPER;
            }
            if (SUPERVISORS.contains(word)) {
                return SUPERVISOR;
            }
            if (MANAGERS.contains(word)) {
                return MANAGER;
            }
            if (word.equals("president") || (EXECUTIVES.contains(word) && stems.contains("officer"))) {
                return EXECUTIVE;
            }
        }
        String last = stems.isEmpty() ? "" : stems.get(stems.size() - 1);
        if (TECHNICIANS.contains(last)) {
            return TECHNICIAN;
        }
        return WORKER;
    }

    /** The level of an occupation by its code and official title. */
    static JobLevel of(String code, String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        if (code.startsWith("11-")) {
            return code.startsWith("11-1011") ? EXECUTIVE : MANAGER;
        }
        if (lower.startsWith("first-line supervisors")) {
            return SUPERVISOR;
        }
        if (lower.startsWith("helpers")) {
            return HELPER;
        }
        if (lower.contains("technician") || lower.contains("technologist")) {
            return TECHNICIAN;
        }
        return lower.contains("assistants") || lower.contains("aides") || lower.contains("clerks") ? ASSISTANT : WORKER;
    }

    /** Whether it stands over others as a manager does. */
    boolean leads() {
        return this == EXECUTIVE || this == MANAGER;
    }

    /** How far two levels are apart: 0 the same, 1 near, 2 far. */
    int distance(JobLevel other) {
        if (this == other) {
            return 0;
        }
        boolean leads = leads();
        boolean otherLeads = other.leads();
        if (leads && otherLeads) {
            return 0;
        }
        if ((leads && other == SUPERVISOR) || (otherLeads && this == SUPERVISOR)) {
            return 1;
        }
        boolean anyLeads = leads || otherLeads || this == SUPERVISOR || other == SUPERVISOR;
        return anyLeads || this == HELPER || other == HELPER ? 2 : 1;
    }
}
