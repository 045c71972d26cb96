package org.orgscore.job.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orgscore.job.store.Outbox;

class AReportIsUploadedToAKnownServerOnlyTest {
    private static final String PASSWORD = "word-of-the-test";

    @TempDir
    Path work;

    private final SshServer server = SshServer.setUpDefaultServer();
    private final OutboxInMemory store = OutboxInMemory.open();
    private Path executive = Path.of(".");
    private Path remote = Path.of(".");

    @BeforeEach
    void start() throws Exception {
        remote = Files.createDirectories(work.resolve("remote/reports"));
        executive = Files.createDirectories(work.resolve("executive"));
        Files.writeString(executive.resolve("report.pdf"), "pdf");
        KeyPair key = keys();
        server.setPort(0);
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(key));
        server.setPasswordAuthenticator((user, password, session) -> password.equals(PASSWORD));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(work.resolve("remote")));
        server.start();
        writeKnownHosts("known", key);
        writeKnownHosts("other", keys());
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(true);
        store.close();
    }

    @Test
    void completeAndOnce() throws Exception {
        Deliveries deliveries = deliveries("known");
        deliveries.intend("run:1", "acme", false, "staff.csv run 1", executive);

        assertThat(deliveries.sendDue(() -> false)).isEmpty();

        assertThat(remote.resolve("acme/staff.csv run 1/report.pdf")).hasContent("pdf");
        try (var left = Files.list(remote.resolve("acme"))) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void againByItselfAfterACrash() throws Exception {
        Deliveries deliveries = deliveries("known");
        deliveries.intend("run:1", "acme", false, "staff.csv run 1", executive);
        String id = store.outbox().listIn(Outbox.State.PENDING).get(0).id();
        store.outbox().move(id, Outbox.State.PENDING, Outbox.State.SENDING, "");

        assertThat(deliveries.sendDue(() -> false)).isEmpty();

        assertThat(remote.resolve("acme/staff.csv run 1/report.pdf")).exists();
    }

    @Test
    void notToOneWithAnotherKey() throws Exception {
        Deliveries deliveries = deliveries("other");
        deliveries.intend("run:1", "acme", false, "staff.csv run 1", executive);

        assertThat(deliveries.sendDue(() -> false)).singleElement().asString().contains("PENDING", "SFTP to 127.0.0.1");

        assertThat(remote).isEmptyDirectory();
    }

    private Deliveries deliveries(String knownHosts) {
        Recipient.Way way = new Recipient.Way.ToSftp(
                "127.0.0.1", server.getPort(), "orgscore", "/reports", Optional.empty(), work.resolve(knownHosts));
        return store.deliveries(
                new DeliverySettings(
                        List.of(new Recipient("board", Set.of("*"), List.of(way))), Optional.empty(), 1, Duration.ZERO),
                Secrets.ofEnvironment(Map.of("ORGSCORE_SFTP_PASSWORD", PASSWORD)));
    }

    private void writeKnownHosts(String name, KeyPair key) throws IOException {
        Files.writeString(
                work.resolve(name),
                "[127.0.0.1]:" + server.getPort() + " " + PublicKeyEntry.toString(key.getPublic()) + "\n");
    }

    private static KeyPair keys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair();
    }
}
