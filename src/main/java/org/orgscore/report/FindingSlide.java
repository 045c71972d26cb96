package org.orgscore.report;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.orgscore.summary.ReportModel;

/** The first slide, which stands alone: finding, figures, how the FTE divide, what to look at next, the logo. */
final class FindingSlide {
    private static final double LOGO_HEIGHT = 24;
    private static final double LOGO_MAX_WIDTH = 160;
    private static final double LOGO_TOP = 508;
    /** A white part would not be seen on white. */
    private static final String UNMATCHED = "#eceff1";

    private final XMLSlideShow deck;
    private final ReportStyle style;
    private final ReportTexts texts;
    private final Palette palette;

    FindingSlide(XMLSlideShow deck, ReportStyle style) {
        this.deck = deck;
        this.style = style;
        this.texts = style.texts();
        this.palette = style.palette();
    }

    void add(ReportModel model) {
        FirstPage page = new FirstPage(style);
        boolean scored = model.totals().score().isPresent();
        SlideSheet sheet = new SlideSheet(
                deck,
                page.headline(model),
                scored
                        ? page.sub(model) + " " + page.next(model) + " " + texts.get("note.editorial")
                        : page.nothing(model),
                palette.accent());
        style.logo().ifPresent(logo -> logo(sheet, logo));
        sheet.text(
                SlideSheet.LEFT - 7.0,
                LOGO_TOP,
                640,
                24,
                10,
                List.of(texts.get(
                        "masthead", style.name(), texts.date(model.run().date()))));
        if (!scored) {
            sheet.text(SlideSheet.LEFT - 7.0, 130, 864, 100, 16, List.of(page.nothing(model)));
            return;
        }
        sheet.text(SlideSheet.LEFT - 7.0, 94, 864, 30, 14, List.of(page.sub(model)));
        List<KeyFigures.Figure> figures = new KeyFigures(texts).list(model);
        double step = (SlideSheet.WIDTH - 2.0 * SlideSheet.LEFT) / figures.size();
        for (int i = 0; i < figures.size(); i++) {
            sheet.figure(SlideSheet.LEFT + i * step, 132, step - 12, figures.get(i));
        }
        sheet.bars(236, 426, divided(CapacityParts.of(model.totals(), texts)));
        sheet.text(SlideSheet.LEFT - 7.0, 430, 864, 70, 14, List.of(texts.get("next.title") + ": " + page.next(model)));
    }

    private SlideSheet.Bars divided(CapacityParts parts) {
        return new SlideSheet.Bars(
                texts.get("chart.capacity"),
                parts.alt(texts),
                List.of(texts.get("col.fte")),
                parts.list(palette).stream()
                        .map(part -> new SlideSheet.Values(
                                texts.get(part.key()) + ": " + texts.count(part.fte()),
                                List.of(part.fte()),
                                part.color().equals(Palette.UNMATCHED) ? UNMATCHED : part.color()))
                        .toList(),
                texts.countFormat());
    }

    /** At the lower right, in its own proportions. */
    private void logo(SlideSheet sheet, Brand.Logo logo) {
        XSLFPictureShape picture = sheet.slide()
                .createPicture(deck.addPicture(logo.content(), logo.png() ? PictureType.PNG : PictureType.JPEG));
        double ratio = picture.getAnchor().getWidth() / picture.getAnchor().getHeight();
        double height = Math.min(LOGO_HEIGHT, LOGO_MAX_WIDTH / ratio);
        picture.setAnchor(new Rectangle2D.Double(
                SlideSheet.WIDTH - SlideSheet.LEFT - height * ratio, LOGO_TOP, height * ratio, height));
        sheet.describe(picture.getShapeId(), texts.get("logo.alt", style.name()));
    }
}
