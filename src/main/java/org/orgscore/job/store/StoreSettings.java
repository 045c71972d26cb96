package org.orgscore.job.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where the store is.
 *
 * @param url JDBC URL, HSQLDB in a file or PostgreSQL
 * @param user database user, empty for HSQLDB
 * @param password the user's, empty for HSQLDB
 * @param folder of the HSQLDB file, which one process holds at a time; empty for a server
 * @param leaseTime after which what a silent process held on a server is free for others
 */
public record StoreSettings(String url, String user, String password, Optional<Path> folder, Duration leaseTime) {
    private static final String HSQLDB_FILE = "jdbc:hsqldb:file:";
    private static final String OPTIONS = ";hsqldb.tx=mvcc;hsqldb.lock_file=false;hsqldb.log_size=8;shutdown=true";

    /** An HSQLDB store in a folder. */
    public static StoreSettings inFolder(Path folder) {
        return new StoreSettings(
                HSQLDB_FILE + folder.resolve("orgscore") + OPTIONS, "SA", "", Optional.of(folder), Leases.DEFAULT_TIME);
    }

    /** A store by its URL: a file of HSQLDB is held by one process, anything else is a server. */
    public static StoreSettings ofUrl(String url, String user, String password) {
        Optional<Path> file = findFile(url);
        if (file.isPresent()) {
            String full = url.indexOf(';') < 0 ? url + OPTIONS : url;
            return new StoreSettings(full, user, password, file.map(Path::getParent), Leases.DEFAULT_TIME);
        }
        return new StoreSettings(url, user, password, Optional.empty(), Leases.DEFAULT_TIME);
    }

    /** What the paths of an HSQLDB store's parts begin with, absolute; empty for a server. */
    Optional<Path> findFile() {
        return findFile(url);
    }

    private static Optional<Path> findFile(String url) {
        if (!url.startsWith(HSQLDB_FILE)) {
            return Optional.empty();
        }
        String path = url.substring(HSQLDB_FILE.length());
        int options = path.indexOf(';');
        return Optional.of(
                Path.of(options < 0 ? path : path.substring(0, options)).toAbsolutePath());
    }

    public StoreSettings withLeaseTime(Duration time) {
        return new StoreSettings(url, user, password, folder, time);
    }
}
