package org.orgscore.occupation;

import java.util.List;
import java.util.OptionalInt;

/**
 * One O*NET-SOC 2019 occupation with what scoring it needs; what only its profile page needs is in {@link Profile}.
 *
 * @param code ten characters, {@code 29-2072.00}
 * @param scored false for the codes without O*NET data, which have titles and no tasks
 * @param jobZone 1 to 5, empty where O*NET has none
 * @param employmentSoc employment of the whole SOC code in persons, 0 where unknown
 * @param employmentWeight this code's share of it; sums over codes use this
 * @param figuresFrom the OEWS code that the figures are from, equal to the SOC code unless OEWS has only an aggregate;
 *     empty where OEWS has none
 * @param tasks in the order of their numbers; empty for a code that is not scored
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
        List<Task> tasks) {

    public Occupation {
        tasks = List.copyOf(tasks);
    }

    /** The SOC 2018 code: the first seven characters. */
    public String soc() {
        return code.substring(0, 7);
    }

    /** The SOC major group: the first two characters. */
    public String majorGroup() {
        return code.substring(0, 2);
    }
}
