package org.orgscore.summary;

import java.util.Optional;

/**
 * What a report draws on beside the chart itself.
 *
 * @param publication what was published before of the same organisation
 * @param compareWith the run that this one is compared with
 */
public record ReportContext(EarlierPublication publication, Optional<EarlierRun> compareWith) {
    public static final ReportContext NONE = new ReportContext(EarlierPublication.NONE, Optional.empty());
}
