package org.orgscore.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.orgscore.summary.OccupationProfile;

/** The profile of one occupation as a page and as a PDF. */
public final class ProfileFolder {
    private final ReportStyle style;

    public ProfileFolder(Brand brand) {
        this.style = ReportStyle.of(brand);
    }

    /** Writes {@code profile-CODE.html} and {@code profile-CODE.pdf} into an existing folder; gives the page. */
    public Path write(OccupationProfile profile, Path folder) throws IOException {
        String name = "profile-" + profile.occupation().code();
        HtmlReport report = new HtmlReport(style);
        Path page = folder.resolve(name + ".html");
        Files.writeString(page, report.profilePage(profile));
        new PdfReport().write(report.profilePrintPage(profile), folder.resolve(name + ".pdf"));
        return page;
    }
}
