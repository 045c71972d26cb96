package org.orgscore.job.delivery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.orgscore.job.store.Leases;
import org.orgscore.job.store.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way out: an intent is recorded, then moved to "sending", then sent, then marked. What is found as "sending" when
 * nobody sends it was cut off by a crash: what can be repeated is sent again, a mail is uncertain.
 */
public final class Deliveries {
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final DeliverySettings settings;
    private final Secrets secrets;
    private final Outbox outbox;
    private final Leases leases;

    public Deliveries(DeliverySettings settings, Secrets secrets, Outbox outbox, Leases leases) {
        this.settings = settings;
        this.secrets = secrets;
        this.outbox = outbox;
        this.leases = leases;
    }

    /** Records that a report is to go to everyone who wants it; a second time for the same report changes nothing. */
    public void intend(String subjectKey, String organisation, boolean portfolio, String title, Path executive) {
        for (Recipient recipient : settings.recipients()) {
            if (recipient.wants(organisation, portfolio)) {
                for (Recipient.Way way : recipient.ways()) {
                    String id = UUID.randomUUID().toString();
                    String messageId = "<" + id + "@orgscore>";
                    outbox.intend(
                            id,
                            subjectKey,
                            recipient.name(),
                            way.word(),
                            organisation,
                            title,
                            executive.toString(),
                            messageId);
                }
            }
        }
    }

    /** Sends all that is due; returns what did not arrive, a line each. */
    public List<String> sendDue(BooleanSupplier stopping) throws InterruptedException {
        settleCutOff();
        List<Outbox.Line> due = outbox.listIn(Outbox.State.PENDING);
        for (Outbox.Line delivery : due) {
            if (!stopping.getAsBoolean()) {
                send(delivery, stopping);
            }
        }
        return listUndelivered();
    }

    /** What is known not to have arrived, and what is uncertain. */
    public List<String> listUndelivered() {
        return java.util.stream.Stream.of(Outbox.State.PENDING, Outbox.State.UNCERTAIN, Outbox.State.REFUSED)
                .flatMap(state -> outbox.listIn(state).stream())
                .map(line -> line.id() + "  " + line.state() + "  " + line.organisation() + "/" + line.title() + " to "
                        + line.recipient() + " by " + line.channel()
                        + (line.reason().isEmpty() ? "" : ": " + line.reason()))
                .toList();
    }

    /** Makes an uncertain or refused delivery due again; false where there is none of this id. */
    public boolean resend(String id) {
        return outbox.move(id, Outbox.State.UNCERTAIN, Outbox.State.PENDING, "sent again by command")
                || outbox.move(id, Outbox.State.REFUSED, Outbox.State.PENDING, "sent again by command");
    }

    private void settleCutOff() {
        for (Outbox.Line line : outbox.listIn(Outbox.State.SENDING)) {
            if (!leases.take(lease(line))) {
                continue;
            }
            boolean repeatable = findCourier(line).map(Courier::isRepeatable).orElse(false);
            outbox.move(
                    line.id(),
                    Outbox.State.SENDING,
                    repeatable ? Outbox.State.PENDING : Outbox.State.UNCERTAIN,
                    "the program was interrupted while it sent this");
            leases.release(lease(line));
        }
    }

    private void send(Outbox.Line delivery, BooleanSupplier stopping) throws InterruptedException {
        if (!leases.take(lease(delivery))) {
            return;
        }
        try {
            Duration pause = settings.backOff();
            for (int attempt = 1; attempt <= settings.tries() && !stopping.getAsBoolean(); attempt++) {
                if (attempt > 1) {
                    Thread.sleep(pause.toMillis());
                    pause = pause.multipliedBy(2);
                }
                if (!outbox.move(delivery.id(), Outbox.State.PENDING, Outbox.State.SENDING, "")) {
                    return;
                }
                Courier.Result result = attempt(delivery);
                outbox.move(delivery.id(), Outbox.State.SENDING, state(result), reason(result));
                if (!(result instanceof Courier.Result.NotSent)) {
                    log(delivery, result);
                    return;
                }
                log(delivery, result);
            }
        } finally {
            leases.release(lease(delivery));
        }
    }

    private Courier.Result attempt(Outbox.Line delivery) {
        Optional<Courier> courier = findCourier(delivery);
        if (courier.isEmpty()) {
            return new Courier.Result.Refused("the settings no longer name this recipient");
        }
        if (!Files.isDirectory(Path.of(delivery.folder()))) {
            return new Courier.Result.Refused("the report is no longer there");
        }
        return courier.get().send(delivery);
    }

    /** Couriers and their libraries are loaded when there is something to send, and not before. */
    private Optional<Courier> findCourier(Outbox.Line delivery) {
        for (Recipient recipient : settings.recipients()) {
            for (Recipient.Way way : recipient.ways()) {
                if (recipient.name().equals(delivery.recipient()) && way.word().equals(delivery.channel())) {
                    return courier(way);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Courier> courier(Recipient.Way way) {
        if (way instanceof Recipient.Way.ToFolder folder) {
            return Optional.of(new FolderCourier(folder.folder()));
        }
        if (way instanceof Recipient.Way.ToSftp sftp) {
            return Optional.of(new SftpCourier(sftp, secrets.find("sftp.password")));
        }
        return way instanceof Recipient.Way.ToMail mail
                ? settings.mail().map(server -> new MailCourier(server, mail, secrets.find("mail.password")))
                : Optional.empty();
    }

    private static void log(Outbox.Line delivery, Courier.Result result) {
        String what = delivery.organisation() + "/" + delivery.title() + " to " + delivery.recipient() + " by "
                + delivery.channel();
        if (result instanceof Courier.Result.Sent) {
            LOG.info("delivered: {}", what);
        } else {
            LOG.warn("not delivered: {}: {}", what, reason(result));
        }
    }

    private static Outbox.State state(Courier.Result result) {
        if (result instanceof Courier.Result.Sent) {
            return Outbox.State.SENT;
        }
        if (result instanceof Courier.Result.Unknown) {
            return Outbox.State.UNCERTAIN;
        }
        return result instanceof Courier.Result.Refused ? Outbox.State.REFUSED : Outbox.State.PENDING;
    }

    private static String reason(Courier.Result result) {
        if (result instanceof Courier.Result.NotSent notSent) {
            return notSent.reason();
        }
        if (result instanceof Courier.Result.Refused refused) {
            return refused.reason();
        }
        return result instanceof Courier.Result.Unknown unknown ? unknown.reason() : "";
    }

    private static String lease(Outbox.Line line) {
        return "delivery:" + line.id();
    }
}
