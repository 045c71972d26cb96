package org.orgscore.occupation;

import java.util.List;
import java.util.OptionalInt;

/**
 * One O*NET-SOC 2019 occupation with all that the reference holds of it.
 *
 * @param code ten characters, {@code 29-2072.00}
 * @param scored false for the codes without O*NET data, which have titles and no tasks
 * @param jobZone 1 to 5
 * @param employmentSoc employment of the whole SOC code in persons
 * @param employmentWeight this code's share of it; sums over codes use this
 * @param figuresFrom the OEWS code that the figures are from, equal to the SOC code unless OEWS has only an aggregate
 */
public record Occupation(
        String code,
        String title,
        boolean scored,
        OptionalInt jobZone,
        String summary,
        double employmentSoc,
        double employmentWeight,
        Wage wage,
        String figuresFrom,
        List<Task> tasks,
        List<Tool> tools,
        List<Technology> technologies,
        List<Transition> transitions,
        List<Related> related) {

    public Occupation {
        tasks = List.copyOf(tasks);
        tools = List.copyOf(tools);
        technologies = List.copyOf(technologies);
        transitions = List.copyOf(transitions);
        related = List.copyOf(related);
    }

    /** The SOC 2018 code: the first seven characters. */
    public String soc() {
        return code.substring(0, 7);
    }

    /** The SOC major group: the first two characters. */
    public String majorGroup() {
        return code.substring(0, 2);
    }

    /** An AI product at work in the occupation. */
    public record Tool(String name, String use) {}

    /** A technology used in the occupation, flagged as O*NET flags it. */
    public record Technology(String name, boolean hot, boolean inDemand) {}

    /** A realistic move to another occupation. */
    public record Transition(String targetCode, String effort, String training, String why) {}

    /** A neighbouring occupation. */
    public record Related(String code, String why) {}
}
