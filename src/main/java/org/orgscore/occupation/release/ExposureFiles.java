package org.orgscore.occupation.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orgscore.occupation.InvalidReferenceException;

/** Sorts the files given as {@code --exposure} by their columns: task labels, indexes of occupations, a crosswalk. */
final class ExposureFiles {
    private final InputFiles inputs;
    private final ImportRecord record;
    private final Map<Long, TaskLabel> labels = new HashMap<>();
    private final List<ReleaseTable> indexes = new ArrayList<>();
    private Optional<SocCrosswalk> crosswalk = Optional.empty();

    ExposureFiles(InputFiles inputs, ImportRecord record) {
        this.inputs = inputs;
        this.record = record;
    }

    void add(Path file) {
        List<SheetReader.Sheet> sheets = inputs.listSheets(file);
        String name = InputFiles.name(file);
        Optional<ReleaseTable> found = ReleaseTable.find(name, sheets, TaskLabels.COLUMNS);
        if (found.isPresent()) {
            labels.putAll(TaskLabels.read(found.get(), record));
            record.input(Sources.taskLabels(name, inputs.sha256(file)));
            return;
        }
        found = ReleaseTable.find(name, sheets, SocCrosswalk.COLUMNS);
        if (found.isPresent()) {
            crosswalk = Optional.of(SocCrosswalk.read(found.get()));
            record.input(Sources.crosswalk(name, inputs.sha256(file)));
            return;
        }
        ReleaseTable index = ReleaseTable.find(name, sheets, PublishedIndexes.COLUMNS)
                .orElseThrow(() -> new InvalidReferenceException(
                        name + ": is neither task labels (Task ID, gpt4_automation, ...) nor an index of occupations"
                                + " (code, index, value); give one of these"));
        indexes.add(index);
        record.input(Sources.index(name, inputs.sha256(file), index.headers()));
    }

    /** Labels by O*NET task ID; empty where no file has any. */
    Map<Long, TaskLabel> labels() {
        return labels;
    }

    List<ReleaseTable> indexes() {
        return indexes;
    }

    SocCrosswalk crosswalk() {
        return crosswalk.orElseGet(SocCrosswalk::builtIn);
    }
}
