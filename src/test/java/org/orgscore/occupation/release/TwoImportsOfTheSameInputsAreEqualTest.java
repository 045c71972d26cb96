package org.orgscore.occupation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orgscore.job.ImportRun;

class TwoImportsOfTheSameInputsAreEqualTest {
    @TempDir
    Path folder;

    @Test
    void zipFolderAndWorkbooksOfTheSameRelease() throws IOException {
        ReleaseFixture release = new ReleaseFixture();
        String zip = sha256(release.zip(folder.resolve("db_29_9_text.zip")), "a");

        assertThat(sha256(release.zip(folder.resolve("again.zip")), "b")).isEqualTo(zip);
        assertThat(sha256(release.folder(folder.resolve("unpacked")), "c")).isEqualTo(zip);
        assertThat(sha256(release.workbooks(folder.resolve("excel")), "d")).isEqualTo(zip);
        assertThat(sha256(release.with("Task Statements", "Hold", "Press").zip(folder.resolve("other.zip")), "e"))
                .isNotEqualTo(zip);
    }

    private String sha256(Path onet, String out) throws IOException {
        return ImportRun.of(
                        folder.resolve(out),
                        new ReferenceImporter.Request(
                                Optional.of(onet),
                                Optional.empty(),
                                "",
                                List.of(ReleaseFixture.labels(folder.resolve("labels.tsv"))),
                                Optional.empty()))
                .reference()
                .identity()
                .sha256();
    }
}
