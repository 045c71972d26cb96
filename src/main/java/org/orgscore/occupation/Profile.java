package org.orgscore.occupation;

import java.util.List;

/**
 * What a reader of an occupation's page expects beside its tasks and wages.
 *
 * @param code the occupation's O*NET-SOC code
 * @param tools AI products at work in the occupation today; may be empty
 * @param technologies software and systems, flagged as O*NET flags them
 * @param transitions realistic moves to other occupations
 * @param related neighbouring occupations
 */
public record Profile(
        String code,
        List<Tool> tools,
        List<Technology> technologies,
        List<Transition> transitions,
        List<Related> related) {
    public Profile {
        tools = List.copyOf(tools);
        technologies = List.copyOf(technologies);
        transitions = List.copyOf(transitions);
        related = List.copyOf(related);
    }

    /** An AI product and what it does in the occupation. */
    public record Tool(String name, String use) {}

    /** A technology, with O*NET's marks for hot technologies and those in demand. */
    public record Technology(String name, boolean hot, boolean inDemand) {}

    /**
     * A move to another occupation.
     *
     * @param effort {@code 0-6 months}, {@code 6-12 months} or {@code 1-2 years}
     */
    public record Transition(String targetCode, String effort, String training, String why) {}

    /** A neighbouring occupation, and what it shares. */
    public record Related(String code, String why) {}
}
