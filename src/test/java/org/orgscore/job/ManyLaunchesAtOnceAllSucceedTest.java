package org.orgscore.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orgscore.job.store.StoreSettings;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** HSQLDB's defaults hang or fail here; MVCC with read-committed job creation does not. */
class ManyLaunchesAtOnceAllSucceedTest {
    private static final int THREADS = 8;
    private static final int LAUNCHES = 80;

    @TempDir
    Path folder;

    @Test
    void onTheEmbeddedStore() throws Exception {
        try (BatchInfrastructure batch = BatchInfrastructure.open(StoreSettings.inFolder(folder))) {
            Job job = new JobBuilder("nothing", batch.repository())
                    .start(new StepBuilder("nothing", batch.repository())
                            .tasklet((contribution, context) -> RepeatStatus.FINISHED, batch.transactions())
                            .build())
                    .build();
            List<Callable<BatchStatus>> launches = new ArrayList<>();
            for (long number = 0; number < LAUNCHES; number++) {
                var parameters =
                        new JobParametersBuilder().addLong("number", number).toJobParameters();
                launches.add(() -> batch.operator().start(job, parameters).getStatus());
            }
            ExecutorService pool = Executors.newFixedThreadPool(THREADS);
            try {
                for (Future<BatchStatus> launch : pool.invokeAll(launches)) {
                    assertThat(launch.get()).isEqualTo(BatchStatus.COMPLETED);
                }
            } finally {
                pool.shutdownNow();
            }
        }
    }
}
