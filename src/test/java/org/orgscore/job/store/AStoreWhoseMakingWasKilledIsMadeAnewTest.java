package org.orgscore.job.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class AStoreWhoseMakingWasKilledIsMadeAnewTest {
    private static final String HALF_A_SCRIPT = "SET DATABASE UNIQUE NAME";

    @TempDir
    Path folder;

    @Test
    void whileItsFirstScriptWasWritten() throws IOException {
        part(".script.new", HALF_A_SCRIPT);
        part(".log", "");

        assertThat(runsOf(folder)).isZero();
    }

    @Test
    void beforeItsPropertiesWereInPlace() throws IOException {
        part(".script.new", HALF_A_SCRIPT);
        part(".properties.new", "modified=yes-new-files\nversion=2.7.4\n");
        part(".log", "");

        assertThat(runsOf(folder)).isZero();
    }

    @Test
    void andWasTriedInVainSince() throws IOException {
        part(".properties", "modified=yes\nversion=2.7.4\n");
        part(".log", "");

        assertThat(runsOf(folder)).isZero();
    }

    @Test
    void butNotWhereChangesWereKept() throws IOException {
        part(".properties", "modified=yes\nversion=2.7.4\n");
        Path log = part(".log", "INSERT INTO T VALUES(1)\n");

        assertThatThrownBy(() -> runsOf(folder)).hasMessageContaining("orgscore.script");
        assertThat(log).hasContent("INSERT INTO T VALUES(1)");
    }

    @Test
    void norWhereANewScriptIsBeingPutInPlace() throws IOException {
        Path properties = part(".properties", "modified=yes-new-files\nversion=2.7.4\n");
        Path script = part(".script.new", HALF_A_SCRIPT);

        UnfinishedStore.clear(folder.resolve("orgscore"));

        assertThat(script).exists();
        assertThat(properties).exists();
    }

    private Path part(String ending, String text) throws IOException {
        return Files.writeString(folder.resolve("orgscore" + ending), text);
    }

    private static int runsOf(Path folder) {
        try (Store store = Store.open(StoreSettings.inFolder(folder))) {
            Integer runs = new JdbcTemplate(store.dataSource())
                    .queryForObject("select count(*) from batch_job_instance", Integer.class);
            return runs == null ? -1 : runs;
        }
    }
}
