package org.orgscore.job.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Times that were written down as text, perhaps by another program or by hand; empty where it is none. */
public final class WrittenTime {
    private WrittenTime() {}

    /** An ISO instant, such as {@code 2026-11-25T02:00:00Z}. */
    public static Optional<Instant> findInstant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** An ISO date, such as {@code 2026-11-25}. */
    public static Optional<LocalDate> findDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
