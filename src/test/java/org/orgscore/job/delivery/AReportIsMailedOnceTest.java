package org.orgscore.job.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orgscore.job.store.Outbox;

/** Against a real SMTP server in the test, and ones that break off at the worst moments. */
class AReportIsMailedOnceTest {
    private static final String PASSWORD = "word-of-the-test";

    @TempDir
    Path reports;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private OutboxInMemory store = OutboxInMemory.open();
    private Path executive = Path.of(".");

    @BeforeEach
    void start() throws IOException {
        server.start();
        server.setUser("board@example.org", "orgscore", PASSWORD);
        executive = Files.createDirectories(reports.resolve("acme/staff.csv-1/run-000001/executive"));
        Files.writeString(executive.resolve("report.pdf"), "pdf");
        Files.writeString(executive.resolve("workbook.xlsx"), "xlsx");
        Files.writeString(executive.resolve("groups.csv"), "csv");
    }

    @AfterEach
    void stop() {
        server.stop();
        store.close();
    }

    @Test
    void withItsFilesAndAnIdOfItsOwn() throws Exception {
        Deliveries deliveries = deliveries(server.getSmtp().getPort(), true);
        intend(deliveries);
        intend(deliveries);

        assertThat(deliveries.sendDue(() -> false)).isEmpty();
        assertThat(deliveries.sendDue(() -> false)).isEmpty();

        MimeMessage[] mails = server.getReceivedMessages();
        assertThat(mails).hasSize(1);
        Outbox.Line sent = store.outbox().listIn(Outbox.State.SENT).get(0);
        assertThat(mails[0].getMessageID()).isEqualTo(sent.messageId());
        assertThat(mails[0].getSubject()).isEqualTo("acme: report on staff.csv run 1");
        MimeMultipart parts = (MimeMultipart) mails[0].getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("ready: staff.csv run 1");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("report.pdf");
    }

    @Test
    void orWithALinkAlone() throws Exception {
        Deliveries deliveries = deliveries(server.getSmtp().getPort(), false);
        intend(deliveries);

        deliveries.sendDue(() -> false);

        MimeMultipart parts = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertThat(parts.getCount()).isEqualTo(1);
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("https://intranet/acme/staff.csv-1/run-000001/executive/report.html");
    }

    @Test
    void whenTheServerIsBackWhereItCouldNotBeReached() throws Exception {
        int port = server.getSmtp().getPort();
        server.stop();
        Deliveries deliveries = deliveries(port, true);
        intend(deliveries);

        assertThat(deliveries.sendDue(() -> false)).singleElement().asString().contains("cannot be reached");
        assertThat(store.outbox().listIn(Outbox.State.PENDING).get(0).attempts())
                .isEqualTo(2);

        server.start();
        server.setUser("board@example.org", "orgscore", PASSWORD);
        Deliveries later = deliveries(server.getSmtp().getPort(), true);
        assertThat(later.sendDue(() -> false)).isEmpty();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void andNotAgainByItselfWhereTheServerFellSilentAfterTheText() throws Exception {
        try (ServerSocket silent = fellSilentAfterTheText()) {
            Deliveries deliveries = deliveries(silent.getLocalPort(), true, "");
            intend(deliveries);

            assertThat(deliveries.sendDue(() -> false))
                    .singleElement()
                    .asString()
                    .contains("UNCERTAIN");
            assertThat(deliveries.sendDue(() -> false))
                    .singleElement()
                    .asString()
                    .contains("UNCERTAIN");
        }
        Outbox.Line uncertain = store.outbox().listIn(Outbox.State.UNCERTAIN).get(0);
        Deliveries again = deliveries(server.getSmtp().getPort(), true);

        assertThat(again.resend(uncertain.id())).isTrue();
        assertThat(again.sendDue(() -> false)).isEmpty();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getMessageID()).isEqualTo(uncertain.messageId());
    }

    @Test
    void andIsUncertainAfterACrashWhileSending() throws Exception {
        Deliveries deliveries = deliveries(server.getSmtp().getPort(), true);
        intend(deliveries);
        String id = store.outbox().listIn(Outbox.State.PENDING).get(0).id();
        // what a killed process leaves: the intent to send, and no outcome
        store.outbox().move(id, Outbox.State.PENDING, Outbox.State.SENDING, "");

        assertThat(deliveries.sendDue(() -> false)).singleElement().asString().contains("UNCERTAIN", id);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void withThePasswordInNoWordThatIsShown() throws Exception {
        Deliveries deliveries = deliveries(
                server.getSmtp().getPort(), true, "orgscore", Map.of("ORGSCORE_MAIL_PASSWORD", "wrong-" + PASSWORD));
        intend(deliveries);

        assertThat(deliveries.sendDue(() -> false))
                .singleElement()
                .asString()
                .contains("did not accept user and password")
                .doesNotContain(PASSWORD);
    }

    private void intend(Deliveries deliveries) {
        deliveries.intend("run:1", "acme", false, "staff.csv run 1", executive);
        deliveries.intend("run:2", "another organisation", false, "other.csv run 2", executive);
    }

    private Deliveries deliveries(int port, boolean attach) {
        return deliveries(port, attach, "orgscore");
    }

    private Deliveries deliveries(int port, boolean attach, String user) {
        return deliveries(port, attach, user, Map.of("ORGSCORE_MAIL_PASSWORD", PASSWORD));
    }

    private Deliveries deliveries(int port, boolean attach, String user, Map<String, String> environment) {
        DeliverySettings.MailServer mail = new DeliverySettings.MailServer(
                "127.0.0.1",
                port,
                DeliverySettings.Encryption.NONE,
                user,
                "orgscore@example.org",
                "{organisation}: report on {chart}",
                "ready: {chart} at {link}",
                "https://intranet",
                reports);
        Recipient board =
                new Recipient("board", Set.of("acme"), List.of(new Recipient.Way.ToMail("board@example.org", attach)));
        return store.deliveries(
                new DeliverySettings(List.of(board), Optional.of(mail), 2, Duration.ofMillis(10)),
                Secrets.ofEnvironment(environment));
    }

    /** Takes a whole mail and closes the line where its answer should be. */
    private static ServerSocket fellSilentAfterTheText() throws IOException {
        ServerSocket server = new ServerSocket(0);
        Thread thread = new Thread(() -> {
            try (Socket socket = server.accept()) {
                OutputStream out = socket.getOutputStream();
                var in = new java.io.BufferedReader(
                        new java.io.InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                out.write("220 test\r\n".getBytes(StandardCharsets.US_ASCII));
                boolean data = false;
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (data && line.equals(".")) {
                        return;
                    }
                    if (!data) {
                        data = line.equals("DATA");
                        out.write((data ? "354 go on\r\n" : "250 ok\r\n").getBytes(StandardCharsets.US_ASCII));
                    }
                }
            } catch (IOException e) {
                // the test is over
            }
        });
        thread.setDaemon(true);
        thread.start();
        return server;
    }
}
