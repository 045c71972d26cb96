package org.orgscore.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Given a source that runs out of memory after its first value, when it is read ahead. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class AnErrorWhileReadingAheadIsToldTest {
    @Test
    void thenWhoeverAsksIsToldInsteadOfWaitingForEver() throws Exception {
        try (Source<String> ahead = new ReadAhead<>(new OutOfMemory())) {
            assertThat(ahead.next()).contains("first");
            assertThatThrownBy(ahead::next).isInstanceOf(OutOfMemoryError.class);
            assertThatThrownBy(ahead::next).isInstanceOf(OutOfMemoryError.class);
        }
    }

    private static final class OutOfMemory implements Source<String> {
        private boolean begun;

        @Override
        public Optional<String> next() {
            if (begun) {
                throw new OutOfMemoryError("made for this test");
            }
            begun = true;
            return Optional.of("first");
        }

        @Override
        public void close() {}
    }
}
