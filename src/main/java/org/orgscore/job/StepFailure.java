package org.orgscore.job;

import org.jspecify.annotations.Nullable;

/**
 * What a step fails with. Spring Batch writes the message and the stack of a failure into its tables: these hold
 * nothing of a chart. The exception itself goes to whoever waits for the run, in memory.
 */
final class StepFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Throwable thrown;

    StepFailure(Throwable thrown) {
        super(KeptReason.of(thrown), null, false, false);
        this.thrown = thrown;
    }

    /** What was thrown in the step. */
    Throwable thrown() {
        return thrown;
    }

    String kept() {
        return String.valueOf(getMessage());
    }

    /** Work of a step. */
    interface Work<T> {
        @Nullable
        T run() throws Exception;
    }

    /** Does it; whatever it throws comes out as a StepFailure. Errors say nothing of a chart and pass as they are. */
    static <T> @Nullable T guard(Work<T> work) {
        try {
            return work.run();
        } catch (StepFailure e) {
            throw e;
        } catch (Exception e) {
            throw new StepFailure(e);
        }
    }

    /** What was thrown in a step, whatever is wrapped around it by now. */
    static Throwable unwrapped(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StepFailure step) {
                return step.thrown();
            }
        }
        return failure;
    }
}
