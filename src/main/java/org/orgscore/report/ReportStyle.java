package org.orgscore.report;

import java.util.Optional;
import org.orgscore.summary.ReportModel;

/**
 * What every writer of one report shares: its words and numbers, its colours, its organisation's name and logo.
 *
 * @param name of the organisation as shown
 */
record ReportStyle(ReportTexts texts, Palette palette, String name, Optional<Brand.Logo> logo) {
    /** From here on FTE are shown whole; below, with one decimal. */
    private static final double WHOLE_FROM_FTE = 200;

    static ReportStyle of(Brand brand, ReportModel model) {
        ReportTexts texts =
                ReportTexts.of(brand.locale()).withFteDecimals(model.totals().fte() >= WHOLE_FROM_FTE ? 0 : 1);
        return new ReportStyle(
                texts,
                palette(brand),
                brand.name().orElse(model.run().isNamed() ? model.run().organisation() : texts.get("unnamed")),
                brand.logo());
    }

    /** For pages that belong to no organisation. */
    static ReportStyle of(Brand brand) {
        return new ReportStyle(
                ReportTexts.of(brand.locale()), palette(brand), brand.name().orElse(""), brand.logo());
    }

    private static Palette palette(Brand brand) {
        return brand.color().map(Palette::new).orElse(Palette.DEFAULT);
    }
}
