package org.orgscore.job.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.Closeable;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database, opened and brought to the current schema. */
public final class Store implements Closeable {
    private static final int MAX_CONNECTIONS = 8;

    private final HikariDataSource dataSource;

    private Store(HikariDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Opens the store; creates or migrates its schema where needed. */
    public static Store open(StoreSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(MAX_CONNECTIONS);
        config.setMinimumIdle(1);
        config.setPoolName("store");
        HikariDataSource dataSource = new HikariDataSource(config);
        Flyway.configure(Store.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(new V1__BatchTables())
                .load()
                .migrate();
        if (settings.folder().isPresent()) {
            makeDurable(dataSource);
        }
        return new Store(dataSource);
    }

    /** HSQLDB by itself writes commits out up to half a second late, and a killed process loses those. */
    private static void makeDurable(DataSource dataSource) {
        new JdbcTemplate(dataSource).execute("set files write delay false");
    }

    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
