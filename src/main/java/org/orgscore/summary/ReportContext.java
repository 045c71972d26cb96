package org.orgscore.summary;

import java.util.List;
import java.util.Optional;

/**
 * What a report draws on beside the chart itself.
 *
 * @param publication what was last published of the same organisation
 * @param compareWith the run that this one is compared with
 * @param indexes published indexes to check the scores against, where some were imported
 */
public record ReportContext(
        EarlierPublication publication, Optional<EarlierRun> compareWith, List<PublishedIndex> indexes) {
    public static final ReportContext NONE = new ReportContext(EarlierPublication.NONE, Optional.empty(), List.of());

    public ReportContext {
        indexes = List.copyOf(indexes);
    }
}
