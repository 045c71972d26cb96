package org.orgscore.job.delivery;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who gets reports.
 *
 * @param name as in the settings
 * @param organisations whose reports; {@code *} for all, {@code portfolio} for the one over all
 * @param ways how they reach the recipient
 */
public record Recipient(String name, Set<String> organisations, List<Way> ways) {
    public static final String ALL = "*";
    /** Stands for the report over all organisations; never part of {@link #ALL}. */
    public static final String PORTFOLIO = "portfolio";

    public Recipient {
        organisations = Set.copyOf(organisations);
        ways = List.copyOf(ways);
    }

    boolean wants(String organisation, boolean portfolio) {
        return portfolio
                ? organisations.contains(PORTFOLIO)
                : organisations.contains(ALL) || organisations.contains(organisation);
    }

    /** One way to a recipient. */
    public sealed interface Way {
        /** The word for it in settings and store. */
        String word();

        /** A folder of the recipient's own. */
        record ToFolder(Path folder) implements Way {
            @Override
            public String word() {
                return "folder";
            }
        }

        /**
         * An e-mail address.
         *
         * @param attach true for the files themselves, false for a link to them
         */
        record ToMail(String address, boolean attach) implements Way {
            @Override
            public String word() {
                return "mail";
            }
        }

        /**
         * A folder on an SFTP server.
         *
         * @param keyFile private key; without one the password is used
         * @param knownHosts file with the server's key, in the form of OpenSSH
         */
        record ToSftp(String host, int port, String user, String folder, Optional<Path> keyFile, Path knownHosts)
                implements Way {
            @Override
            public String word() {
                return "sftp";
            }
        }
    }
}
