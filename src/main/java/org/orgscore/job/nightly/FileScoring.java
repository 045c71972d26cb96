package org.orgscore.job.nightly;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.orgscore.chart.MappingFile;
import org.orgscore.chart.ReadSettings;
import org.orgscore.chart.UnreadableChartException;
import org.orgscore.job.BatchInfrastructure;
import org.orgscore.job.JobFailure;
import org.orgscore.job.KeptReason;
import org.orgscore.job.Progress;
import org.orgscore.job.ReadyReference;
import org.orgscore.job.ScoreRequest;
import org.orgscore.job.ScoreRunner;
import org.orgscore.job.store.InboxFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessException;

/** Scores what was taken, one charge at a time, and settles it. Never throws: what goes wrong is counted in the night. */
final class FileScoring {
    private static final Logger LOG = LoggerFactory.getLogger(FileScoring.class);
    private static final PrintStream NOWHERE = new PrintStream(PrintStream.nullOutputStream());

    private final NightlySettings settings;
    private final BatchInfrastructure batch;
    private final ReadyReference reference;
    private final String program;
    private final InboxFiles files;
    private final Settling settling;
    private final Publication publication;
    private final OrganisationTurns turns;
    private final Stopping stopping;
    private final Texts texts = Texts.english();

    FileScoring(
            NightlySettings settings,
            BatchInfrastructure batch,
            ReadyReference reference,
            String program,
            Settling settling,
            Publication publication,
            Stopping stopping) {
        this.settings = settings;
        this.batch = batch;
        this.reference = reference;
        this.program = program;
        this.files = new InboxFiles(batch.jdbc());
        this.settling = settling;
        this.publication = publication;
        this.turns = new OrganisationTurns(batch.leases(), stopping);
        this.stopping = stopping;
    }

    /** Told of every report before its file is settled, perhaps more than once. */
    interface Publication {
        void published(long runId, String organisation, String fileName, Path report);
    }

    /** Returns one plain line about what came of it. */
    String score(Night night, Night.Charge charge, boolean alone) {
        Claims.Claim first = charge.first();
        MDC.put("night", night.id());
        MDC.put("file", first.line().claimId());
        String name = first.line().organisation() + "/" + first.line().fileName();
        try {
            String line = name + ": " + turns.inTurn(first.line().organisation(), () -> attempt(night, charge, alone));
            LOG.info(line);
            return line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            night.left();
            return name + ": left for next time: asked to stop";
        } catch (IOException | DataAccessException e) {
            night.left();
            night.fault(Faults.line(e));
            LOG.error("{}: left for next time: {}", name, Faults.line(e));
            return name + ": left for next time: " + Faults.line(e);
        } catch (OutOfMemoryError e) {
            night.left();
            return name + ": left for next time: " + exhausted(night);
        } finally {
            MDC.clear();
        }
    }

    /** Memory ran out while a file was settled, not while it was scored: a fresh process does better. */
    private String exhausted(Night night) {
        stopping.giveUp();
        night.fault(NightlyRun.EXHAUSTED);
        return NightlyRun.EXHAUSTED;
    }

    private String attempt(Night night, Night.Charge charge, boolean alone) throws IOException {
        for (Claims.Claim claim : charge.claims()) {
            files.begin(claim.line().claimId(), charge.sha256());
        }
        if (charge.attempts() >= settings.maxAttempts()) {
            return failed(night, charge, new Verdict.NotScored(texts.get("reason.attempts", charge.attempts())));
        }
        Verdict verdict = judge(charge.first());
        if (verdict instanceof Verdict.Scored scored) {
            return scored(night, charge, scored.outcome());
        }
        if (verdict instanceof Verdict.NotScored notScored) {
            return failed(night, charge, notScored);
        }
        if (verdict instanceof Verdict.OutOfMemory && alone) {
            return failed(night, charge, new Verdict.NotScored(texts.get("reason.memory")));
        }
        if (verdict instanceof Verdict.OutOfMemory) {
            night.addAlone(charge);
            return "out of memory beside others; is tried alone";
        }
        String reason = verdict instanceof Verdict.Later later ? later.reason() : "";
        if (verdict instanceof Verdict.Spoilt spoilt) {
            stopping.giveUp();
            reason = "the program cannot go on in this process: " + spoilt.reason();
        }
        night.left();
        night.fault(reason);
        return "left for next time: " + reason;
    }

    private String scored(Night night, Night.Charge charge, ScoreRunner.Outcome outcome) throws IOException {
        MDC.put("run", String.valueOf(outcome.runId()));
        boolean before = outcome.already();
        for (Claims.Claim claim : charge.claims()) {
            publication.published(
                    outcome.runId(), claim.line().organisation(), claim.line().fileName(), outcome.folder());
            settling.scored(claim, charge.sha256(), outcome.runId(), before ? texts.get("reason.again") : "");
            night.scored(before, outcome.tooManyRejected());
            before = true;
        }
        return (outcome.already() ? "scored before: " : "scored: ") + outcome.folder();
    }

    private String failed(Night night, Night.Charge charge, Verdict.NotScored verdict) throws IOException {
        for (Claims.Claim claim : charge.claims()) {
            settling.failed(claim, charge.sha256(), verdict);
            night.failed(claim.line().organisation() + "/" + claim.line().fileName());
        }
        return "not scored: "
                + verdict.kept()
                        .replace(
                                charge.first().folder().file().toString(),
                                charge.first().line().fileName());
    }

    private Verdict judge(Claims.Claim claim) {
        try {
            ScoreRunner runner =
                    new ScoreRunner(batch, reference, new Progress(NOWHERE, Progress.Style.QUIET), program);
            return new Verdict.Scored(runner.run(request(claim)));
        } catch (JobFailure e) {
            Faults.logPlace(LOG, e);
            return Verdict.of(e);
        } catch (UnreadableChartException e) {
            return new Verdict.NotScored(String.valueOf(e.getMessage()), KeptReason.of(e), List.of());
        } catch (OutOfMemoryError e) {
            return new Verdict.OutOfMemory();
        } catch (DataAccessException e) {
            return new Verdict.Later(Faults.line(e));
        }
    }

    private ScoreRequest request(Claims.Claim claim) throws UnreadableChartException {
        String organisation = claim.line().organisation();
        ReadSettings read = settings.read();
        Path mapping = new Inbox(settings.inbox()).folderOf(organisation).resolve(Inbox.MAPPING);
        return new ScoreRequest(
                List.of(claim.folder().file()),
                organisation,
                Optional.empty(),
                settings.reports(),
                false,
                Files.isRegularFile(mapping) ? read.withColumns(MappingFile.read(mapping)) : read,
                settings.match(),
                settings.summary(),
                settings.maxRejectedShare(),
                settings.report());
    }
}
