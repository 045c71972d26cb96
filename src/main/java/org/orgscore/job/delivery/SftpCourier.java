package org.orgscore.job.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.keyverifier.RejectAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.orgscore.job.store.Outbox;

/** Uploads a report beside and renames it into place. A server whose key is not in the file of known hosts gets nothing. */
final class SftpCourier implements Courier {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Recipient.Way.ToSftp way;
    private final Optional<String> password;

    SftpCourier(Recipient.Way.ToSftp way, Optional<String> password) {
        this.way = way;
        this.password = password;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public Result send(Outbox.Line delivery) {
        try (SshClient ssh = SshClient.setUpDefaultClient()) {
            ssh.setServerKeyVerifier(
                    new KnownHostsServerKeyVerifier(RejectAllServerKeyVerifier.INSTANCE, way.knownHosts()));
            // only what the settings name: no agent, no keys of whoever runs this
            ssh.setKeyIdentityProvider(session -> List.of());
            ssh.start();
            try (ClientSession session = ssh.connect(way.user(), way.host(), way.port())
                    .verify(TIMEOUT)
                    .getSession()) {
                logIn(session);
                try (SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
                    upload(sftp, delivery);
                }
            }
            return new Result.Sent();
        } catch (IOException | GeneralSecurityException e) {
            return new Result.NotSent("SFTP to " + way.host() + ": " + e.getMessage());
        }
    }

    private void logIn(ClientSession session) throws IOException, GeneralSecurityException {
        if (way.keyFile().isPresent()) {
            FileKeyPairProvider keys = new FileKeyPairProvider(way.keyFile().get());
            keys.setPasswordFinder(FilePasswordProvider.of(password.orElse("")));
            keys.loadKeys((SessionContext) session).forEach(session::addPublicKeyIdentity);
        } else {
            password.ifPresent(session::addPasswordIdentity);
        }
        session.auth().verify(TIMEOUT);
    }

    private void upload(SftpClient sftp, Outbox.Line delivery) throws IOException {
        String organisation = way.folder() + "/" + delivery.organisation();
        String target = organisation + "/" + delivery.title();
        if (exists(sftp, target)) {
            return; // arrived at an attempt whose end was not seen
        }
        if (!exists(sftp, organisation)) {
            sftp.mkdir(organisation);
        }
        String beside = organisation + "/." + delivery.id();
        if (!exists(sftp, beside)) {
            sftp.mkdir(beside);
        }
        try (Stream<Path> files = Files.list(Path.of(delivery.folder()))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (OutputStream out = sftp.write(beside + "/" + file.getFileName())) {
                    Files.copy(file, out);
                }
            }
        }
        sftp.rename(beside, target);
    }

    private static boolean exists(SftpClient sftp, String path) throws IOException {
        try {
            sftp.stat(path);
            return true;
        } catch (SftpException e) {
            if (e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
                return false;
            }
            throw e;
        }
    }
}
