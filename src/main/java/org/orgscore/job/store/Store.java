package org.orgscore.job.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.Closeable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database, opened and brought to the current schema. */
public final class Store implements Closeable {
    /** The highest version below {@code db/migration}; a test holds the two together. */
    static final String NEWEST_MIGRATION = "12";

    private static final int MAX_CONNECTIONS = 8;

    private final HikariDataSource dataSource;

    private Store(HikariDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Opens the store; creates or migrates its schema where needed. */
    public static Store open(StoreSettings settings) {
        settings.findFile().ifPresent(UnfinishedStore::clear);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(MAX_CONNECTIONS);
        config.setMinimumIdle(1);
        config.setPoolName("store");
        Store store = new Store(new HikariDataSource(config));
        try {
            store.prepare(settings.folder().isPresent());
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private void prepare(boolean file) {
        if (!isCurrent(dataSource)) {
            migrate(dataSource);
        }
        if (file) {
            makeDurable(dataSource);
        }
    }

    private static void migrate(DataSource dataSource) {
        Flyway.configure(Store.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(new V1__BatchTables())
                .load()
                .migrate();
    }

    /** Whether the newest migration was made; Flyway is then not started, which would take longer than all the rest. */
    private static boolean isCurrent(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select 1 from "flyway_schema_history" where "version" = ? and "success" = true
                        """)) {
            query.setString(1, NEWEST_MIGRATION);
            return query.executeQuery().next();
        } catch (SQLException e) {
            return false; // no such table: the store is new, or cannot be read, which Flyway tells better
        }
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
