package org.orgscore.title;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A title to be matched, with its context.
 *
 * @param title as written in the chart
 * @param department as written, empty where not given
 * @param grade as written, empty where not given
 * @param payUsd median annual pay of those who hold it; only where the chart is in US dollars
 * @param peers the other distinct titles of the same department, at most a few dozen; may be empty
 */
public record TitleQuery(String title, String department, String grade, OptionalDouble payUsd, List<String> peers) {
    public TitleQuery {
        peers = List.copyOf(peers);
    }

    /** A title alone. */
    public static TitleQuery of(String title) {
        return of(title, "");
    }

    /** A title in a department. */
    public static TitleQuery of(String title, String department) {
        return new TitleQuery(title, department, "", OptionalDouble.empty(), List.of());
    }
}
