package org.orgscore.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.orgscore.job.delivery.DeliverySettings;
import org.orgscore.job.delivery.Recipient;
import org.orgscore.job.delivery.Secrets;

/** The part of the nightly settings that says who gets reports, and how. */
record RecipientSettings(DeliverySettings delivery, Secrets secrets) {
    static final List<String> KEYS = List.of(
            "recipient.*.organisations",
            "recipient.*.folder",
            "recipient.*.mail",
            "recipient.*.mail_as",
            "recipient.*.sftp",
            "recipient.*.sftp_known_hosts",
            "recipient.*.sftp_key_file",
            "mail.host",
            "mail.port",
            "mail.encryption",
            "mail.user",
            "mail.from",
            "mail.subject",
            "mail.text_file",
            "mail.link_base",
            "deliver.tries",
            "deliver.backoff_seconds",
            "secrets.file");
    private static final String PREFIX = "recipient.";
    private static final int SUBMISSION_PORT = 587;
    private static final int SSH_PORT = 22;
    private static final Pattern SFTP = Pattern.compile("sftp://([^@:/]+)@([^@:/]+)(?::(\\d{1,5}))?(/.*)?");
    private static final String DEFAULT_SUBJECT = "{organisation}: report on {chart}";
    private static final String DEFAULT_TEXT = """
            The report on the org chart of {organisation} is ready: {chart}.

            Begin with the first page of report.pdf. Figures are shares of work that AI can do or assist, by editorial
            judgement of tasks; they are not job losses, and say nothing of any person.
            """;

    static RecipientSettings of(Settings settings, Home home) {
        Set<String> names = new TreeSet<>();
        for (String key : settings.listKeys(PREFIX)) {
            int end = key.indexOf('.', PREFIX.length());
            if (end > 0) {
                names.add(key.substring(PREFIX.length(), end));
            }
        }
        List<Recipient> recipients =
                names.stream().map(name -> recipient(settings, home, name)).toList();
        Optional<DeliverySettings.MailServer> mail = mail(settings, home);
        boolean mails = recipients.stream()
                .map(Recipient::ways)
                .flatMap(Collection::stream)
                .anyMatch(way -> way instanceof Recipient.Way.ToMail);
        if (mails && mail.isEmpty()) {
            settings.addError("setting mail.host is missing, and a recipient wants mail");
        }
        double backOff =
                settings.number("deliver.backoff_seconds", (double) DeliverySettings.DEFAULT_BACK_OFF.toSeconds());
        int tries = (int) settings.number("deliver.tries", DeliverySettings.DEFAULT_TRIES);
        return new RecipientSettings(
                new DeliverySettings(recipients, mail, tries, Duration.ofMillis((long) (1000 * backOff))),
                secrets(settings, home));
    }

    private static Secrets secrets(Settings settings, Home home) {
        Optional<Path> file = settings.find("secrets.file").map(home.folder()::resolve);
        try {
            return file.isPresent()
                    ? Secrets.read(file.get(), System.getenv())
                    : Secrets.ofEnvironment(System.getenv());
        } catch (IllegalArgumentException e) {
            settings.addError(String.valueOf(e.getMessage()));
            return Secrets.ofEnvironment(System.getenv());
        }
    }

    private static Recipient recipient(Settings settings, Home home, String name) {
        String prefix = PREFIX + name + ".";
        Set<String> organisations = Arrays.stream(
                        settings.find(prefix + "organisations").orElse("").split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
        if (organisations.isEmpty()) {
            settings.addError("setting " + prefix + "organisations is missing: names, * for all, portfolio");
        }
        List<Recipient.Way> ways = new ArrayList<>();
        settings.find(prefix + "folder")
                .map(home.folder()::resolve)
                .map(Recipient.Way.ToFolder::new)
                .ifPresent(ways::add);
        settings.find(prefix + "mail").ifPresent(address -> ways.add(toMail(settings, prefix, address)));
        settings.find(prefix + "sftp")
                .flatMap(url -> toSftp(settings, home, prefix, url))
                .ifPresent(ways::add);
        if (settings.listKeys(prefix).size() < 2) {
            settings.addError("recipient " + name + " has no way: set " + prefix + "folder, mail or sftp");
        }
        return new Recipient(name, organisations, ways);
    }

    private static Recipient.Way toMail(Settings settings, String prefix, String address) {
        String as = settings.find(prefix + "mail_as").orElse("attachments");
        if (!Set.of("attachments", "link").contains(as)) {
            settings.addError("setting " + prefix + "mail_as is not one of attachments, link: " + as);
        }
        if (as.equals("link") && settings.find("mail.link_base").isEmpty()) {
            settings.addError("setting mail.link_base is missing, and a recipient wants links");
        }
        if (!address.matches("[^@\\s,;]+@[^@\\s,;]+")) {
            settings.addError("setting " + prefix + "mail is not one address: " + address);
        }
        return new Recipient.Way.ToMail(address, !as.equals("link"));
    }

    private static Optional<Recipient.Way> toSftp(Settings settings, Home home, String prefix, String url) {
        Matcher parts = SFTP.matcher(url);
        if (!parts.matches()) {
            settings.addError("setting " + prefix + "sftp is not sftp://USER@HOST[:PORT]/FOLDER: " + url);
            return Optional.empty();
        }
        Optional<Path> known = settings.find(prefix + "sftp_known_hosts").map(home.folder()::resolve);
        if (known.isEmpty() || !Files.isReadable(known.get())) {
            settings.addError("setting " + prefix + "sftp_known_hosts names no readable file; without the server's key"
                    + " nothing is sent");
            return Optional.empty();
        }
        Optional<String> port = Optional.ofNullable(parts.group(3));
        Optional<String> folder = Optional.ofNullable(parts.group(4)).map(path -> path.replaceFirst("/+$", ""));
        return Optional.of(new Recipient.Way.ToSftp(
                parts.group(2),
                port.map(Integer::parseInt).orElse(SSH_PORT),
                parts.group(1),
                folder.orElse("."),
                settings.find(prefix + "sftp_key_file").map(home.folder()::resolve),
                known.get()));
    }

    private static Optional<DeliverySettings.MailServer> mail(Settings settings, Home home) {
        Optional<String> host = settings.find("mail.host");
        if (host.isEmpty()) {
            return Optional.empty();
        }
        String encryption = settings.find("mail.encryption").orElse("starttls");
        if (!Set.of("starttls", "tls", "none").contains(encryption)) {
            settings.addError("setting mail.encryption is not one of none, starttls, tls: " + encryption);
            encryption = "starttls";
        }
        if (settings.find("mail.from").isEmpty()) {
            settings.addError("setting mail.from is missing: the sender's address");
        }
        return Optional.of(new DeliverySettings.MailServer(
                host.get(),
                (int) settings.number("mail.port", SUBMISSION_PORT),
                DeliverySettings.Encryption.valueOf(encryption.toUpperCase(Locale.ROOT)),
                settings.find("mail.user").orElse(""),
                settings.find("mail.from").orElse(""),
                settings.find("mail.subject").orElse(DEFAULT_SUBJECT),
                settings.find("mail.text_file")
                        .map(file -> text(settings, home.folder().resolve(file)))
                        .orElse(DEFAULT_TEXT),
                settings.find("mail.link_base").orElse(""),
                settings.reports(home)));
    }

    private static String text(Settings settings, Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            settings.addError("setting mail.text_file: " + file + " cannot be read");
            return DEFAULT_TEXT;
        }
    }
}
