package org.orgscore.occupation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orgscore.job.ImportRun;
import org.orgscore.occupation.Task;

class WeightsComeFromTaskRatingsTest {
    @TempDir
    Path folder;

    @Test
    void importanceTimesRelevanceUnlessSuppressed() throws IOException {
        ReleaseFixture release = new ReleaseFixture();
        release.tables.put("Task Ratings", """
                O*NET-SOC Code\tTask ID\tScale ID\tCategory\tData Value\tRecommend Suppress
                29-2072.00\t11\tIM\tn/a\t4.5\tN
                29-2072.00\t11\tRT\tn/a\t80\tN
                29-2072.00\t11\tFT\t1\t12\tN
                29-2072.00\t12\tIM\tn/a\t4.0\tY
                29-2072.00\t13\tIM\tn/a\t2.0\tN
                """);

        ImportRun run = ImportRun.of(
                folder.resolve("out"),
                new ReferenceImporter.Request(
                        Optional.of(release.zip(folder.resolve("release.zip"))),
                        Optional.empty(),
                        "",
                        List.of(ReleaseFixture.labels(folder.resolve("labels.tsv"))),
                        Optional.empty()));

        assertThat(run.reference().getOccupation("29-2072.00").tasks())
                .extracting(Task::importance)
                .containsExactly(3.6, 1.5, 2.0, 3.0);
    }
}
