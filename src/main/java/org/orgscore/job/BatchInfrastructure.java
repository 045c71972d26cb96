package org.orgscore.job;

import java.io.Closeable;
import java.util.Optional;
import javax.sql.DataSource;
import org.orgscore.job.store.Leases;
import org.orgscore.job.store.Store;
import org.orgscore.job.store.StoreSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/** Spring Batch on the store: repository, operator and transactions. */
public final class BatchInfrastructure implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(BatchInfrastructure.class);

    private final Store store;
    private final Leases leases;
    private Optional<AnnotationConfigApplicationContext> started = Optional.empty();

    private BatchInfrastructure(Store store, Leases leases) {
        this.store = store;
        this.leases = leases;
    }

    /** Opens the store; Spring Batch starts on it when it is first asked for, since not every job runs steps. */
    public static BatchInfrastructure open(StoreSettings settings) {
        Store store = Store.open(settings);
        try {
            return new BatchInfrastructure(store, leases(store, settings));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Leases leases(Store store, StoreSettings settings) {
        JdbcTemplate jdbc = new JdbcTemplate(store.dataSource());
        return settings.folder().isPresent()
                ? Leases.exclusive(jdbc)
                : Leases.shared(jdbc, settings.leaseTime(), BatchInfrastructure::stopAtOnce);
    }

    /** Another process may work on what this one had: nothing more may be written here. */
    private static void stopAtOnce() {
        try {
            LOG.error("the store was out of reach for longer than a lease; stopping, the next start goes on");
        } finally {
            Runtime.getRuntime().halt(1);
        }
    }

    /** What this process may work on. */
    public Leases leases() {
        return leases;
    }

    public JobRepository repository() {
        return context().getBean(JobRepository.class);
    }

    public JobOperator operator() {
        return context().getBean(JobOperator.class);
    }

    PlatformTransactionManager transactions() {
        return context().getBean(PlatformTransactionManager.class);
    }

    private synchronized AnnotationConfigApplicationContext context() {
        if (started.isEmpty()) {
            AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
            context.registerBean("dataSource", DataSource.class, store::dataSource);
            context.register(Beans.class);
            context.refresh();
            started = Optional.of(context);
        }
        return started.get();
    }

    /** For the store's own tables. */
    public JdbcTemplate jdbc() {
        return new JdbcTemplate(store.dataSource());
    }

    @Override
    public synchronized void close() {
        try {
            leases.close();
        } finally {
            started.ifPresent(AnnotationConfigApplicationContext::close);
            store.close();
        }
    }

    /**
     * Job creation reads committed: HSQLDB under MVCC answers concurrent serializable creations with errors.
     */
    @Configuration(proxyBeanMethods = false)
    @EnableBatchProcessing
    @EnableJdbcJobRepository(
            dataSourceRef = "dataSource",
            transactionManagerRef = "transactionManager",
            isolationLevelForCreate = Isolation.READ_COMMITTED)
    static class Beans {
        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }
    }
}
