package org.orgscore.job;

import java.util.Optional;
import org.orgscore.report.Brand;

/**
 * What is asked of the report beside its figures.
 *
 * @param compare number of an earlier run, or its report folder
 */
public record ReportRequest(Optional<String> compare, Brand brand) {
    public static final ReportRequest DEFAULT = new ReportRequest(Optional.empty(), Brand.DEFAULT);

    String settingsText() {
        return " compare=" + compare.orElse("") + " locale=" + brand.locale().toLanguageTag() + " name="
                + brand.name().orElse("") + " color=" + brand.color().orElse("") + " logo="
                + brand.logo().map(Brand.Logo::sha256).orElse("");
    }
}
