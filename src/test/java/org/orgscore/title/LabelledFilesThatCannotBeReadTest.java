package org.orgscore.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orgscore.title.evaluation.InvalidLabelsException;
import org.orgscore.title.evaluation.LabelledTitle;
import org.orgscore.title.evaluation.LabelledTitles;

class LabelledFilesThatCannotBeReadTest {
    @TempDir
    Path folder;

    @Test
    void codesAnyOfWhichIsRightAndAbstentions() throws Exception {
        List<LabelledTitle> titles =
                LabelledTitles.read(file("title,department,soc\nNurse,ICU,29-1141|29-1141.01\nTBD,,NONE\n"));

        assertThat(titles).hasSize(2);
        assertThat(titles.get(0).isRight("29-1141.03")).isTrue();
        assertThat(titles.get(1).isCoded()).isFalse();
    }

    @Test
    void aColumnIsMissing() throws IOException {
        Path file = file("job,soc\nNurse,29-1141\n");

        assertThatThrownBy(() -> LabelledTitles.read(file))
                .isInstanceOf(InvalidLabelsException.class)
                .hasMessageContaining("no column \"title\" among job, soc");
    }

    @Test
    void aCodeIsNoCode() throws IOException {
        Path file = file("title,soc\nNurse,29-1141\nCook,chef\n");

        assertThatThrownBy(() -> LabelledTitles.read(file))
                .isInstanceOf(InvalidLabelsException.class)
                .hasMessageContaining("row 3: soc is \"chef\"");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("labelled.csv"), text);
    }
}
