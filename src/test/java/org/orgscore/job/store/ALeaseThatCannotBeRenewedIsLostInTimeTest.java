package org.orgscore.job.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Given a server that stops answering, whoever holds leases hears of it however long the server keeps silent. */
class ALeaseThatCannotBeRenewedIsLostInTimeTest {
    private static final Duration LEASE = Duration.ofSeconds(1);

    private final CountDownLatch lost = new CountDownLatch(1);
    private final CountDownLatch testEnds = new CountDownLatch(1);

    @AfterEach
    void wakeSleepers() {
        testEnds.countDown();
    }

    @Test
    void aRenewalThatNeverReturns() throws InterruptedException {
        Leases.shared(database("update worker", this::silence), LEASE, lost::countDown);

        assertThat(lost.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void aRenewalThatFailsAgainAndAgain() throws InterruptedException {
        Leases.shared(
                database("update worker", () -> {
                    throw new DataAccessResourceFailureException("refused");
                }),
                LEASE,
                lost::countDown);

        assertThat(lost.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void lettingGoThatNeverReturns() throws InterruptedException {
        Leases leases = Leases.shared(database("delete from lease", this::silence), LEASE, lost::countDown);
        Thread closing = new Thread(leases::close);
        closing.setDaemon(true);
        closing.start();

        assertThat(lost.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void aServerThatAnswersLosesNothing() throws InterruptedException {
        CountDownLatch renewals = new CountDownLatch(12);
        Leases leases = Leases.shared(database("update worker", renewals::countDown), LEASE, lost::countDown);

        assertThat(renewals.await(1, TimeUnit.MINUTES)).isTrue();
        leases.close();

        assertThat(lost.getCount()).isEqualTo(1);
    }

    private void silence() {
        try {
            testEnds.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers every statement with one row, and does this first where it begins so. */
    private static JdbcTemplate database(String statement, Runnable first) {
        return new JdbcTemplate() {
            @Override
            public int update(String sql) {
                return answer(sql);
            }

            @Override
            public int update(String sql, @Nullable Object @Nullable ... values) {
                return answer(sql);
            }

            private int answer(String sql) {
                if (sql.startsWith(statement)) {
                    first.run();
                }
                return 1;
            }
        };
    }
}
