package org.orgscore.job.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.orgscore.job.BatchInfrastructure;
import org.orgscore.job.ReadyReference;
import org.orgscore.job.Recovery;
import org.orgscore.job.ReferenceImport;
import org.orgscore.job.ScoreRunner;
import org.orgscore.job.delivery.Deliveries;
import org.orgscore.job.delivery.Recipient;
import org.orgscore.job.store.InboxFiles;
import org.orgscore.job.store.StoredRuns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** One night on an open store. */
public final class NightlyRun {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyRun.class);

    /** Told where memory ran out and no file alone is to blame. */
    public static final String EXHAUSTED =
            "out of memory; stopping, the next start goes on; raise ORGSCORE_HEAP or lower inbox.at_once";

    private final NightlySettings settings;
    private final BatchInfrastructure batch;
    private final ReadyReference reference;
    private final String program;
    private final Stopping stopping;
    private final Deliveries deliveries;

    public NightlyRun(
            NightlySettings settings,
            BatchInfrastructure batch,
            ReadyReference reference,
            String program,
            Stopping stopping,
            Deliveries deliveries) {
        this.settings = settings;
        this.batch = batch;
        this.reference = reference;
        this.program = program;
        this.stopping = stopping;
        this.deliveries = deliveries;
    }

    /** Deals with these complete files and with everything that an interrupted night left. */
    NightOutcome run(List<DroppedFile> complete) throws IOException {
        String id = UUID.randomUUID().toString();
        Night night = new Night(id);
        MDC.put("night", id);
        try {
            int recovered = Recovery.recover(batch, List.of(ScoreRunner.JOB, ReferenceImport.JOB, NightlyJob.JOB));
            night.recovered(recovered);
            JobExecution execution = batch.operator()
                    .start(
                            job(night, complete),
                            new JobParametersBuilder()
                                    .addString("night", id)
                                    .addString("worker", batch.leases().worker(), false)
                                    .toJobParameters());
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                execution.getAllFailureExceptions().forEach(failure -> fault(night, failure));
            }
        } catch (JobExecutionException e) {
            night.fault(Faults.line(e));
        } catch (OutOfMemoryError e) {
            stopping.giveUp();
            night.fault(EXHAUSTED);
        } finally {
            MDC.remove("night");
        }
        NightOutcome outcome = night.outcome();
        outcome.faults().forEach(LOG::error);
        LOG.info(outcome.line());
        return outcome;
    }

    private void fault(Night night, Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            stopping.giveUp();
            night.fault(EXHAUSTED);
        } else {
            night.fault(Faults.line(failure));
        }
    }

    private Job job(Night night, List<DroppedFile> complete) {
        InboxFiles files = new InboxFiles(batch.jdbc());
        Claims claims = new Claims(settings.inbox(), files, batch.leases());
        Settling settling = new Settling(settings, files, new StoredRuns(batch.jdbc()), claims);
        FileScoring scoring = new FileScoring(settings, batch, reference, program, settling, this::intend, stopping);
        List<NightlyJob.Closing> closing = List.of(
                new NightlyJob.Closing("portfolio", () -> portfolio(night)),
                new NightlyJob.Closing("deliver", () -> deliver(night)),
                new NightlyJob.Closing("housekeep", () -> new Housekeeping(settings, batch.jdbc())
                        .run(LocalDate.now(ZoneId.systemDefault()))
                        .forEach(LOG::info)));
        return new NightlyJob(batch.repository(), settings.atOnce(), stopping)
                .create(
                        night,
                        () -> new Taking(claims, settling).take(night, complete),
                        (charge, alone) -> scoring.score(night, charge, alone),
                        closing);
    }

    private void intend(long runId, String organisation, String fileName, Path report) {
        deliveries.intend("run:" + runId, organisation, false, fileName + " run " + runId, report.resolve("executive"));
    }

    /** Written anew when there is a new report or a failure, and on the first night of a day; delivered once a day. */
    private void portfolio(Night night) throws IOException {
        NightOutcome outcome = night.outcome();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        PortfolioPlace place = new PortfolioPlace(settings, batch.jdbc());
        if (outcome.scored() > 0 || outcome.failed() > 0 || !place.exists(today)) {
            place.write(night.failures(), today, night.id())
                    .ifPresent(folder -> deliveries.intend(
                            "portfolio:" + today,
                            Recipient.PORTFOLIO,
                            true,
                            String.valueOf(folder.getFileName()),
                            folder.resolve("executive")));
        }
    }

    private void deliver(Night night) throws InterruptedException {
        deliveries.sendDue(stopping::isAsked).forEach(line -> night.fault("not delivered: " + line));
    }
}
