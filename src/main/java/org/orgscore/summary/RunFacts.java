package org.orgscore.summary;

import java.time.LocalDate;
import java.util.List;
import org.orgscore.occupation.ReferenceIdentity;

/**
 * What a report says about how it came to be.
 *
 * @param organisation whose chart it is
 * @param chartNames the files' names without their folders
 * @param inputSha256 over the bytes of all input files in order
 * @param date of the run
 * @param program name and version of the program
 */
public record RunFacts(
        String organisation,
        List<String> chartNames,
        String inputSha256,
        LocalDate date,
        ReferenceIdentity reference,
        String rubricVersion,
        String program) {
    /** Stands for an organisation that nobody named. */
    public static final String UNNAMED = "default";

    public RunFacts {
        chartNames = List.copyOf(chartNames);
    }

    /** Whether the organisation was given a name. */
    public boolean isNamed() {
        return !organisation.equals(UNNAMED);
    }
}
