package org.orgscore.job.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Flyway is left out where the newest migration was made, so that the two must be the same. */
class TheStoreKnowsItsNewestMigrationTest {
    @Test
    void theNewestMigrationIsTheOneThatIsLookedFor(@TempDir Path folder) {
        try (Store store = Store.open(StoreSettings.inFolder(folder))) {
            MigrationInfo[] all = Flyway.configure()
                    .dataSource(store.dataSource())
                    .locations("classpath:db/migration")
                    .javaMigrations(new V1__BatchTables())
                    .load()
                    .info()
                    .all();

            assertThat(Arrays.stream(all).map(info -> info.getVersion().getVersion()))
                    .last()
                    .isEqualTo(Store.NEWEST_MIGRATION);
        }
    }

    @Test
    void aStoreOfAnOlderProgramIsBroughtUpToDate(@TempDir Path folder) {
        StoreSettings settings = StoreSettings.inFolder(folder);
        Flyway.configure()
                .dataSource(settings.url(), settings.user(), settings.password())
                .locations("classpath:db/migration")
                .javaMigrations(new V1__BatchTables())
                .target("2")
                .load()
                .migrate();

        try (Store store = Store.open(StoreSettings.inFolder(folder))) {
            Integer made = new JdbcTemplate(store.dataSource())
                    .queryForObject(
                            "select count(*) from \"flyway_schema_history\" where \"version\" = ?",
                            Integer.class,
                            Store.NEWEST_MIGRATION);
            assertThat(made).isEqualTo(1);
        }
    }
}
