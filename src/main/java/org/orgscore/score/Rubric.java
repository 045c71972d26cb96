package org.orgscore.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.orgscore.occupation.Horizon;
import org.orgscore.occupation.TaskStatus;

/**
 * The figures of the scoring rule, from a versioned file. The score of an occupation is 100 m (1 - h)^exponent, where m
 * is the importance-weighted mean of autonomy times readiness over its tasks and h the importance-weighted share of
 * tasks that only people can do. The power is the bottleneck: such tasks hold a job together, so replaceability falls
 * faster than exposure.
 *
 * @param version names the file
 * @param autonomy share of a task that AI carries, 0 to 1
 * @param readiness how far a horizon counts today, 0 to 1
 * @param exponent of the bottleneck
 * @param exponentLow the exponent that gives the low end of the sensitivity range (a larger one)
 * @param exponentHigh the exponent that gives its high end
 * @param bands in order of their lowest score, the first from 0
 */
public record Rubric(
        String version,
        Map<TaskStatus, Double> autonomy,
        Map<Horizon, Double> readiness,
        double exponent,
        double exponentLow,
        double exponentHigh,
        List<Band> bands) {
    private static final String CURRENT = "/rubric/1.properties";

    public Rubric {
        autonomy = Map.copyOf(autonomy);
        readiness = Map.copyOf(readiness);
        bands = List.copyOf(bands);
    }

    /** The rubric that is part of the program. */
    public static Rubric current() {
        Properties file = new Properties();
        try (InputStream stream = Rubric.class.getResourceAsStream(CURRENT)) {
            if (stream == null) {
                throw new IllegalStateException(CURRENT + " is missing from the program");
            }
            file.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(CURRENT + " cannot be read", e);
        }
        Map<TaskStatus, Double> autonomy = new EnumMap<>(TaskStatus.class);
        for (TaskStatus status : TaskStatus.values()) {
            autonomy.put(status, number(file, "autonomy." + status));
        }
        Map<Horizon, Double> readiness = new EnumMap<>(Horizon.class);
        for (Horizon horizon : Horizon.values()) {
            readiness.put(horizon, number(file, "readiness." + horizon));
        }
        List<Band> bands = new ArrayList<>();
        for (String key : file.stringPropertyNames()) {
            if (key.startsWith("band.")) {
                bands.add(new Band(Integer.parseInt(key.substring("band.".length())), text(file, key)));
            }
        }
        bands.sort(Comparator.comparingInt(Band::from));
        return new Rubric(
                text(file, "version"),
                autonomy,
                readiness,
                number(file, "exponent"),
                number(file, "exponent.low"),
                number(file, "exponent.high"),
                bands);
    }

    /** The same rubric with other readiness figures, for scenarios and a company's own adoption. */
    public Rubric withReadiness(Map<Horizon, Double> other) {
        return new Rubric(version, autonomy, other, exponent, exponentLow, exponentHigh, bands);
    }

    public double autonomy(TaskStatus status) {
        return autonomy.getOrDefault(status, 0.0);
    }

    public double readiness(Horizon horizon) {
        return readiness.getOrDefault(horizon, 0.0);
    }

    /** The band of a score between 0 and 100; a mean of scores is rounded first, as it is shown. */
    public Band getBand(double score) {
        Band band = bands.get(0);
        for (Band next : bands) {
            if (Math.round(score) >= next.from()) {
                band = next;
            }
        }
        return band;
    }

    private static double number(Properties file, String key) {
        return Double.parseDouble(text(file, key));
    }

    private static String text(Properties file, String key) {
        String value = file.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(CURRENT + ": no " + key);
        }
        return value.strip();
    }
}
