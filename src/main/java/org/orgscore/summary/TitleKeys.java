package org.orgscore.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Reference;
import org.orgscore.score.OccupationScore;
import org.orgscore.score.Rubric;
import org.orgscore.score.ScoredTitle;

/** The groups that a title belongs to by its match: occupation, major group, band, decision. Empty keys stand for unmatched. */
final class TitleKeys {
    private final Map<Dimension, String[]> keys = new HashMap<>();
    private final Map<String, String> occupationTitles = new HashMap<>();

    TitleKeys(List<ScoredTitle> scored, Reference reference, Rubric rubric) {
        String[] occupations = new String[scored.size()];
        String[] majors = new String[scored.size()];
        String[] bands = new String[scored.size()];
        String[] decisions = new String[scored.size()];
        for (int i = 0; i < scored.size(); i++) {
            Optional<String> code = scored.get(i).match().findCode();
            decisions[i] = scored.get(i).match().decision().name().toLowerCase(Locale.ROOT);
            occupations[i] = code.orElse("");
            majors[i] = code.map(c -> c.substring(0, 2)).orElse("");
            bands[i] = scored.get(i)
                    .score()
                    .map(OccupationScore::score)
                    .map(rubric::getBand)
                    .map(band -> String.format("%02d %s", band.from(), band.name()))
                    .orElse("");
            code.flatMap(reference::findOccupation)
                    .map(Occupation::title)
                    .ifPresent(title -> occupationTitles.put(code.get(), title));
        }
        keys.put(Dimension.OCCUPATION, occupations);
        keys.put(Dimension.MAJOR_GROUP, majors);
        keys.put(Dimension.BAND, bands);
        keys.put(Dimension.DECISION, decisions);
    }

    String key(Dimension dimension, int title) {
        String[] column = keys.get(dimension);
        if (column == null) {
            throw new IllegalArgumentException(dimension + " does not follow from a title's match");
        }
        return column[title];
    }

    String label(Dimension dimension, String key) {
        return switch (dimension) {
            case OCCUPATION -> occupationTitles.getOrDefault(key, key);
            case MAJOR_GROUP -> MajorGroups.getTitle(key);
            case BAND -> key.substring(3);
            default -> key;
        };
    }
}
