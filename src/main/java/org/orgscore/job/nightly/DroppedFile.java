package org.orgscore.job.nightly;

import java.nio.file.Path;

/**
 * A file that lies in the inbox.
 *
 * @param organisation the folder it lies in, or the default where it lies in none
 * @param bytes its size when it was seen
 * @param modifiedMillis its time when it was seen
 */
record DroppedFile(Path path, String organisation, long bytes, long modifiedMillis) {
    String name() {
        return String.valueOf(path.getFileName());
    }

    /** The marker that says the file is complete. */
    Path doneMarker() {
        return path.resolveSibling(name() + Inbox.DONE);
    }
}
