package org.orgscore.job.delivery;

import org.orgscore.job.store.Outbox;

/** Sends one delivery on one way. */
interface Courier {
    Result send(Outbox.Line delivery);

    /** Whether sending the same thing twice leaves it there once. */
    boolean isRepeatable();

    /** What is known about a delivery after an attempt. */
    sealed interface Result {
        record Sent() implements Result {}

        /** It did not arrive, and may if tried again. */
        record NotSent(String reason) implements Result {}

        /** It did not arrive and never will as it is. */
        record Refused(String reason) implements Result {}

        /** It may have arrived. */
        record Unknown(String reason) implements Result {}
    }
}
