package org.orgscore.job;

import java.io.Closeable;
import java.util.Optional;
import javax.sql.DataSource;
import org.orgscore.job.store.Store;
import org.orgscore.job.store.StoreSettings;
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
    private final Store store;
    private Optional<AnnotationConfigApplicationContext> started = Optional.empty();

    private BatchInfrastructure(Store store) {
        this.store = store;
    }

    /** Opens the store; Spring Batch starts on it when it is first asked for, since not every job runs steps. */
    public static BatchInfrastructure open(StoreSettings settings) {
        return new BatchInfrastructure(Store.open(settings));
    }

    JobRepository repository() {
        return context().getBean(JobRepository.class);
    }

    JobOperator operator() {
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
        started.ifPresent(AnnotationConfigApplicationContext::close);
        store.close();
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
