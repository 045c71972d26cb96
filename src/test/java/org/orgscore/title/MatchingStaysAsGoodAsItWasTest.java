package org.orgscore.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orgscore.title.evaluation.Evaluation;
import org.orgscore.title.evaluation.InvalidLabelsException;
import org.orgscore.title.evaluation.LabelledTitles;

/**
 * The development part of the labelled titles against the figures that were reached; a figure that falls by more than a
 * point fails the build. A better figure is to be written into {@code dev-figures.properties}.
 */
class MatchingStaysAsGoodAsItWasTest {
    private static final double TOLERANCE = 0.01;

    @Test
    void onTheDevelopmentTitles() throws IOException, InvalidLabelsException {
        Evaluation evaluation =
                Evaluation.of(LabelledTitles.read(Path.of("src/test/resources/titles/dev.csv")), PackIndex.matcher());
        Map<String, Double> now = new TreeMap<>(Map.of(
                "top1", evaluation.top1().value(),
                "top5", evaluation.top5().value(),
                "major_group", evaluation.majorGroup().value(),
                "accepted_share", evaluation.acceptedShare().value(),
                "accepted_precision", evaluation.acceptedPrecision().value(),
                "abstain_recall", evaluation.abstainRecall().value()));

        Properties reached = reached();
        assertThat(reached.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(now.keySet());
        now.forEach((name, value) -> assertThat(value)
                .as(name + " now " + value)
                .isGreaterThanOrEqualTo(Double.parseDouble(reached.getProperty(name)) - TOLERANCE));
    }

    private static Properties reached() throws IOException {
        Properties figures = new Properties();
        try (InputStream stream = Objects.requireNonNull(
                MatchingStaysAsGoodAsItWasTest.class.getResourceAsStream("/titles/dev-figures.properties"))) {
            figures.load(stream);
        }
        return figures;
    }
}
