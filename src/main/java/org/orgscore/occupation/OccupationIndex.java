package org.orgscore.occupation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * A published index of occupations, to be compared with this project's own scores and never mixed into them.
 *
 * @param name as its file names it, {@code ai_applicability_score}
 * @param values by O*NET-SOC code, in the index's own unit; codes it does not cover are absent
 */
public record OccupationIndex(String name, Map<String, Double> values) {
    static final String FILE = "indexes.csv";

    public OccupationIndex {
        values = Map.copyOf(values);
    }

    /** The index of an occupation. */
    public OptionalDouble findValue(String code) {
        Double value = values.get(code);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** All indexes of a pack, in order of their names. */
    static List<OccupationIndex> read(PackFiles files) {
        Map<String, Map<String, Double>> values = new TreeMap<>();
        PackTable.listRows(files, FILE, List.of("code", "index", "value"), row -> values.computeIfAbsent(
                        row.required("index"), name -> new TreeMap<>())
                .put(row.required("code"), row.number("value")));
        List<OccupationIndex> indexes = new ArrayList<>();
        values.forEach((name, byCode) -> indexes.add(new OccupationIndex(name, byCode)));
        return indexes;
    }
}
