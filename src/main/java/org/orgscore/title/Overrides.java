package org.orgscore.title;

import java.util.Optional;

/** What persons decided about titles; beats everything that the program finds by itself. */
@FunctionalInterface
public interface Overrides {
    /** Nobody has decided anything. */
    Overrides NONE = (title, department) -> Optional.empty();

    /** The decision for a title in a department, or for the title anywhere. */
    Optional<Verdict> find(String title, String department);

    /**
     * One decision.
     *
     * @param code O*NET-SOC code
     * @param by an OS user or the name given when the decision was taken back in
     * @param date ISO date of the decision
     * @param source the file that it came in
     */
    record Verdict(String code, String by, String date, String source) {}
}
