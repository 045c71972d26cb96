package org.orgscore.report;

import java.awt.Dimension;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.orgscore.summary.ReportModel;

/** {@code deck.pptx}: the report in seven slides, eight with a comparison; charts are native and can be edited. */
final class Deck {
    private final ReportStyle style;

    Deck(ReportStyle style) {
        this.style = style;
    }

    void write(ReportModel model, Path file) throws IOException {
        try (XMLSlideShow deck = new XMLSlideShow();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            deck.setPageSize(new Dimension(SlideSheet.WIDTH, SlideSheet.HEIGHT));
            deck.getProperties().getCoreProperties().setTitle(style.texts().get("report.title", style.name()));
            deck.getProperties().getCoreProperties().setCreator(model.run().program());
            TextSlides texts = new TextSlides(deck, style);
            new FindingSlide(deck, style).add(model);
            if (model.totals().score().isPresent()) {
                CapacitySlides capacity = new CapacitySlides(deck, style);
                model.comparison()
                        .ifPresent(comparison ->
                                texts.changes(comparison, model.settings().minGroup()));
                capacity.where(model);
                boolean occupations = !model.occupations().isEmpty();
                if (occupations) {
                    capacity.what(model);
                    texts.tasks(model);
                }
                capacity.when(model);
                if (occupations) {
                    texts.pathways(model);
                }
            }
            texts.sure(model);
            deck.write(out);
        }
    }
}
