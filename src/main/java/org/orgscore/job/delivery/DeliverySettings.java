package org.orgscore.job.delivery;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What may be set about delivery.
 *
 * @param tries how often a delivery is tried in one night
 * @param backOff pause after the first failure; doubles each time
 */
public record DeliverySettings(List<Recipient> recipients, Optional<MailServer> mail, int tries, Duration backOff) {
    public static final int DEFAULT_TRIES = 3;
    public static final Duration DEFAULT_BACK_OFF = Duration.ofSeconds(5);

    public DeliverySettings {
        recipients = List.copyOf(recipients);
    }

    /**
     * The SMTP server and what mails say. In subject and text {organisation}, {chart} and {link} are filled in.
     *
     * @param encryption of the connection
     * @param user empty to send without logging in
     * @param linkBase address that the reports folder has for readers; for mails with links
     * @param reports the reports folder
     */
    public record MailServer(
            String host,
            int port,
            Encryption encryption,
            String user,
            String from,
            String subject,
            String text,
            String linkBase,
            Path reports) {}

    /** How a connection is kept from listeners. */
    public enum Encryption {
        STARTTLS,
        TLS,
        NONE
    }
}
