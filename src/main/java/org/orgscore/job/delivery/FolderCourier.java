package org.orgscore.job.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.orgscore.job.FolderSwap;
import org.orgscore.job.store.Outbox;

/** Copies the report beside and renames it into the recipient's folder, so that it is complete or absent there. */
final class FolderCourier implements Courier {
    private final Path folder;

    FolderCourier(Path folder) {
        this.folder = folder;
    }

    @Override
    public Result send(Outbox.Line delivery) {
        Path target = folder.resolve(delivery.organisation()).resolve(delivery.title());
        try {
            Files.createDirectories(folder.resolve(delivery.organisation()));
            Path beside = target.resolveSibling("." + delivery.id());
            FolderSwap.delete(beside);
            FolderSwap.copy(Path.of(delivery.folder()), beside);
            FolderSwap.put(beside, target, delivery.id());
            return new Result.Sent();
        } catch (IOException e) {
            return new Result.NotSent(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }
}
