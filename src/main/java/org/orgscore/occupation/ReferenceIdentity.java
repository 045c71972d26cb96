package org.orgscore.occupation;

import java.util.List;

/**
 * What names a reference.
 *
 * @param name {@code built-in} or the name of an imported one
 * @param version as its maker numbers it
 * @param sha256 over its content, lower-case hexadecimal
 * @param attributions sentences that licences require in every report
 */
public record ReferenceIdentity(String name, String version, String sha256, List<String> attributions) {
    public ReferenceIdentity {
        attributions = List.copyOf(attributions);
    }
}
