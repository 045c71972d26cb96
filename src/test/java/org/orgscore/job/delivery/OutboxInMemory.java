package org.orgscore.job.delivery;

import java.util.UUID;
import org.orgscore.job.BatchInfrastructure;
import org.orgscore.job.store.Leases;
import org.orgscore.job.store.Outbox;
import org.orgscore.job.store.StoreSettings;
import org.springframework.jdbc.core.JdbcTemplate;

/** A store of its own with an outbox, as it is after the migrations. */
record OutboxInMemory(BatchInfrastructure store, Outbox outbox, Leases leases) implements AutoCloseable {
    static OutboxInMemory open() {
        BatchInfrastructure store = BatchInfrastructure.open(
                StoreSettings.ofUrl("jdbc:hsqldb:mem:" + UUID.randomUUID() + ";hsqldb.tx=mvcc", "SA", ""));
        JdbcTemplate jdbc = store.jdbc();
        return new OutboxInMemory(store, new Outbox(jdbc), store.leases());
    }

    Deliveries deliveries(DeliverySettings settings, Secrets secrets) {
        return new Deliveries(settings, secrets, outbox, leases);
    }

    @Override
    public void close() {
        store.close();
    }
}
