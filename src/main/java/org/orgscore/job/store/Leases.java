package org.orgscore.job.store;

import java.io.Closeable;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What this process alone may work on. In a store that one process holds, whatever an earlier one left is free; in a
 * shared store a lease is free when its worker has not renewed itself in time. Times are the database's, so that clocks
 * of machines do not matter.
 */
public final class Leases implements Closeable {
    public static final Duration DEFAULT_TIME = Duration.ofSeconds(60);
    private static final int RENEWALS = 4;
    /** This process stops a tenth of a lease before another one may take over what it had. */
    private static final int MARGIN = 10;

    private final JdbcTemplate jdbc;
    private final String worker;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicBoolean letGo = new AtomicBoolean();
    private final AtomicLong renewed = new AtomicLong(System.nanoTime());

    private Leases(JdbcTemplate jdbc, String worker) {
        this.jdbc = jdbc;
        this.worker = worker;
    }

    /** For a store that this process alone holds. */
    public static Leases exclusive(JdbcTemplate jdbc) {
        jdbc.update("delete from worker");
        jdbc.update("delete from lease");
        Leases leases = new Leases(jdbc, newWorker());
        leases.register("interval '50' year");
        return leases;
    }

    /**
     * For a store on a server. {@code onLost} runs when the leases could not be renewed in time; a thread of its own sees
     * to that, since a renewal may wait long for a server that refuses connections, and for ever for one that is silent.
     */
    public static Leases shared(JdbcTemplate jdbc, Duration time, Runnable onLost) {
        jdbc.update("delete from worker where lease_until < current_timestamp - interval '1' day");
        Leases leases = new Leases(jdbc, newWorker());
        leases.register(interval(time));
        inBackground("leases", () -> leases.renew(time, onLost));
        inBackground("leases-watch", () -> leases.watch(time, onLost));
        return leases;
    }

    private static void inBackground(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Name of this process in the store. */
    public String worker() {
        return worker;
    }

    /** Takes a lease that is free, or already this worker's; false where another holds it. */
    public boolean take(String name) {
        int moved = jdbc.update("""
                update lease set worker_id = ?
                where name = ? and (worker_id = ? or not exists (
                    select 1 from worker w where w.worker_id = lease.worker_id and w.lease_until > current_timestamp))
                """, worker, name, worker);
        if (moved == 1) {
            return true;
        }
        try {
            return jdbc.update("insert into lease (name, worker_id) values (?, ?)", name, worker) == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    public void release(String name) {
        jdbc.update("delete from lease where name = ? and worker_id = ?", name, worker);
    }

    /** Whether a worker still renews itself. */
    public boolean isAlive(String other) {
        Integer rows = jdbc.queryForObject(
                "select count(*) from worker where worker_id = ? and lease_until > current_timestamp",
                Integer.class,
                other);
        return rows != null && rows > 0;
    }

    /** Lets go of everything. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                jdbc.update("delete from lease where worker_id = ?", worker);
                jdbc.update("delete from worker where worker_id = ?", worker);
            } finally {
                letGo.set(true);
            }
        }
    }

    private void register(String interval) {
        jdbc.update(
                "insert into worker (worker_id, lease_until) values (?, current_timestamp + %s)".formatted(interval),
                worker);
    }

    private void renew(Duration time, Runnable onLost) {
        while (!closed.get()) {
            try {
                Thread.sleep(time.toMillis() / RENEWALS);
                long asked = System.nanoTime();
                int rows = jdbc.update("""
                        update worker set lease_until = current_timestamp + %s
                        where worker_id = ? and lease_until > current_timestamp
                        """.formatted(interval(time)), worker);
                if (rows == 0 && !closed.get()) {
                    onLost.run();
                    return;
                }
                renewed.set(asked);
            } catch (DataAccessException | OutOfMemoryError e) {
                // tried again; the watch knows when it is too late
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Until everything was let go of, which a silent server may keep waiting as well. */
    private void watch(Duration time, Runnable onLost) {
        Duration held = time.minus(time.dividedBy(MARGIN));
        try {
            while (!letGo.get()) {
                if (System.nanoTime() - renewed.get() > held.toNanos()) {
                    onLost.run();
                    return;
                }
                Thread.sleep(time.toMillis() / RENEWALS / RENEWALS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String interval(Duration time) {
        return "interval '%d' second".formatted(Math.max(1, time.toSeconds()));
    }

    private static String newWorker() {
        return ProcessHandle.current().pid() + "-" + UUID.randomUUID();
    }
}
