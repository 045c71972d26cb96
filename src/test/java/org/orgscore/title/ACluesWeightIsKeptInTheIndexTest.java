package org.orgscore.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class ACluesWeightIsKeptInTheIndexTest {
    @Property
    void asFinelyAsItIsSureTo(@ForAll @FloatRange(min = -15.9f, max = 15.9f) float weight) {
        assertThat(ClueField.weight(ClueField.times(weight))).isBetween(weight - 0.016f, weight + 0.016f);
    }

    @Property
    void orAsTheHighestThereIs(@ForAll @FloatRange(min = 16, max = 1e6f) float weight) {
        assertThat(ClueField.weight(ClueField.times(weight))).isBetween(15.9f, 16f);
        assertThat(ClueField.weight(ClueField.times(-weight))).isBetween(-16f, -15.9f);
    }

    @Test
    void byTheAnswersDocuments() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                writer.addDocument(new Document()); // an alias
                writer.addDocument(answer(Map.of("night nurse", 2f)));
                writer.addDocument(answer(Map.of("night nurse", -1f, "^mechanic", 3f)));
                writer.addDocument(answer(Map.of("^mechanic", 0.1f)));
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                ClueWeights weights = new ClueWeights(ThreadLocal.withInitial(() -> new TermCursor(reader)), 1, 3);

                ClueOdds odds = weights.odds(List.of("night nurse", "^mechanic", "unheard of"));

                assertThat(odds.of(0) - odds.ofNone()).isBetween(1.99, 2.01);
                assertThat(odds.of(1) - odds.ofNone()).isBetween(1.99, 2.01);
                assertThat(weights.odds(List.of("night nurse")).behind(1)).isBetween(2.99, 3.01);
            }
        }
    }

    private static Document answer(Map<String, Float> weights) {
        ClueField.Answer answer = new ClueField.Answer();
        weights.forEach(answer::add);
        Document document = new Document();
        document.add(answer.field());
        return document;
    }
}
