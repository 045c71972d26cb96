package org.orgscore.job.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.orgscore.job.store.InboxFiles;
import org.orgscore.job.store.Leases;

/**
 * Takes files from the inbox so that one process alone works on each: the lease and the row in the store come first,
 * then the folder, then the move of the file, which only one process can win.
 */
final class Claims {
    private final Path inbox;
    private final InboxFiles files;
    private final Leases leases;

    Claims(Path inbox, InboxFiles files, Leases leases) {
        this.inbox = inbox;
        this.files = files;
        this.leases = leases;
    }

    /** A file that is this process's to deal with, and what the store knows of it. */
    record Claim(ClaimFolder folder, InboxFiles.Line line) {}

    /** Takes these files; leaves out those that another process was faster with. */
    List<Claim> take(List<DroppedFile> complete) throws IOException {
        List<Claim> taken = new ArrayList<>();
        for (DroppedFile file : complete) {
            String id = UUID.randomUUID().toString();
            if (!Files.isRegularFile(file.path()) || !leases.take(lease(id))) {
                continue;
            }
            files.claim(id, file.organisation(), file.name());
            ClaimFolder folder = ClaimFolder.create(inbox, id, file);
            if (folder.take(file)) {
                taken.add(new Claim(folder, files.find(id).orElseThrow()));
            } else {
                giveBack(folder);
            }
        }
        return taken;
    }

    /** Takes over what an interrupted process had taken. */
    List<Claim> takeOver() throws IOException {
        List<Claim> taken = new ArrayList<>();
        for (ClaimFolder folder : ClaimFolder.listAll(inbox)) {
            if (!leases.take(lease(folder.id()))) {
                continue;
            }
            Optional<InboxFiles.Line> known = files.find(folder.id());
            boolean settled = known.isPresent() && known.get().state() != InboxFiles.State.CLAIMED;
            if (!Files.isDirectory(folder.folder())) {
                leases.release(lease(folder.id()));
            } else if (!folder.hasFile() && !settled) {
                giveBack(folder);
            } else {
                files.claim(folder.id(), folder.organisation(), folder.fileName());
                taken.add(new Claim(folder, files.find(folder.id()).orElseThrow()));
            }
        }
        return taken;
    }

    /** The file has found its last place. */
    void done(ClaimFolder folder) throws IOException {
        folder.delete();
        leases.release(lease(folder.id()));
    }

    private void giveBack(ClaimFolder folder) throws IOException {
        folder.giveBackMarker(new Inbox(inbox).folderOf(folder.organisation()));
        files.withdraw(folder.id());
        leases.release(lease(folder.id()));
    }

    private static String lease(String id) {
        return "claim:" + id;
    }
}
