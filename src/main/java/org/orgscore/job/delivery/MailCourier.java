package org.orgscore.job.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.orgscore.job.store.Outbox;

/** Sends a report by SMTP. A server that answered "no" did not take it; one that fell silent may have. */
final class MailCourier implements Courier {
    private static final String TIMEOUT_MILLIS = "30000";
    /** From here on a reply is a refusal for good (RFC 5321). */
    private static final int PERMANENT = 500;
    /** What people open; the data files stay in the report folder. */
    private static final List<String> ATTACHED = List.of(".pdf", ".xlsx", ".pptx");

    private final DeliverySettings.MailServer server;
    private final Recipient.Way.ToMail way;
    private final Optional<String> password;

    MailCourier(DeliverySettings.MailServer server, Recipient.Way.ToMail way, Optional<String> password) {
        this.server = server;
        this.way = way;
        this.password = password;
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public Result send(Outbox.Line delivery) {
        MimeMessage message;
        try {
            message = message(delivery);
        } catch (MessagingException | IOException e) {
            return new Result.NotSent("the mail cannot be made: " + e.getMessage());
        }
        try {
            Transport.send(message);
            return new Result.Sent();
        } catch (MessagingException e) {
            return judge(e);
        }
    }

    private static Result judge(MessagingException e) {
        for (Exception cause = e; cause instanceof MessagingException next; cause = next.getNextException()) {
            if (cause instanceof SMTPSendFailedException failed && failed.getReturnCode() > 0) {
                String reason = "the mail server said " + failed.getReturnCode();
                return failed.getReturnCode() >= PERMANENT ? new Result.Refused(reason) : new Result.NotSent(reason);
            }
            if (cause instanceof AuthenticationFailedException) {
                return new Result.NotSent("the mail server did not accept user and password");
            }
            if (cause instanceof MailConnectException) {
                return new Result.NotSent("the mail server cannot be reached");
            }
        }
        if (e instanceof SendFailedException failed
                && failed.getValidSentAddresses() == null
                && failed.getInvalidAddresses() != null) {
            return new Result.Refused("the mail server does not take mail for this address");
        }
        return new Result.Unknown("the connection to the mail server broke while sending");
    }

    private MimeMessage message(Outbox.Line delivery) throws MessagingException, IOException {
        MimeMessage message = new FixedIdMessage(session(), delivery.messageId());
        message.setFrom(new InternetAddress(server.from()));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(way.address()));
        message.setSubject(filled(server.subject(), delivery), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(delivery.changedAt().toInstant()));
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(filled(server.text(), delivery), StandardCharsets.UTF_8.name());
        parts.addBodyPart(text);
        if (way.attach()) {
            for (Path file : attachments(Path.of(delivery.folder()))) {
                MimeBodyPart part = new MimeBodyPart();
                part.attachFile(file.toFile());
                parts.addBodyPart(part);
            }
        }
        message.setContent(parts);
        return message;
    }

    private static List<Path> attachments(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> ATTACHED.stream().anyMatch(String.valueOf(file.getFileName())::endsWith))
                    .sorted()
                    .toList();
        }
    }

    private String filled(String template, Outbox.Line delivery) {
        String path = server.reports().relativize(Path.of(delivery.folder())) + "/report.html";
        return template.replace("{organisation}", delivery.organisation())
                .replace("{chart}", delivery.title())
                .replace("{link}", server.linkBase() + "/" + path.replace(" ", "%20"));
    }

    private Session session() {
        Properties mail = new Properties();
        mail.put("mail.smtp.host", server.host());
        mail.put("mail.smtp.port", String.valueOf(server.port()));
        mail.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        mail.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        mail.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        mail.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (server.encryption()) {
            case STARTTLS -> {
                mail.put("mail.smtp.starttls.enable", "true");
                mail.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> mail.put("mail.smtp.ssl.enable", "true");
            case NONE -> {}
        }
        if (server.user().isEmpty()) {
            return Session.getInstance(mail);
        }
        mail.put("mail.smtp.auth", "true");
        String word = password.orElse("");
        return Session.getInstance(mail, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(server.user(), word);
            }
        });
    }

    /** Keeps the Message-ID that the outbox gave, at every attempt. */
    private static final class FixedIdMessage extends MimeMessage {
        private final String id;

        FixedIdMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
