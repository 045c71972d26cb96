package org.orgscore.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a doctor by the field of medicine: {@code Physician (Radiology)}, {@code Cardiology Fellow} and
 * {@code Consultant - Thoracic Surgery} are a radiologist, a cardiologist and a thoracic surgeon.
 */
final class Practitioner {
    private static final Set<String> DOCTORS = Set.of(
            "physician",
            "doctor",
            "fellow",
            "resident",
            "consultant",
            "attending",
            "hospitalist",
            "registrar",
            "specialist",
            "professor",
            "faculty");
    /** These go with a doctor and say nothing of the field. */
    private static final Set<String> BESIDE = Set.of(
            "physician",
            "doctor",
            "fellow",
            "resident",
            "consultant",
            "attending",
            "registrar",
            "specialist",
            "medical",
            "staff",
            "senior",
            "associate",
            "assistant",
            "clinical",
            "professor",
            "faculty",
            "pgy");
    /** Where only these name the doctor, the field must be one of medicine beyond doubt. */
    private static final Set<String> DOUBTFUL = Set.of("specialist", "professor", "faculty", "consultant", "fellow");

    private static final Set<String> NOT_MEDICINE = Set.of(
            "biology",
            "technology",
            "psychology",
            "sociology",
            "ecology",
            "geology",
            "theology",
            "anthropology",
            "archaeology",
            "criminology",
            "methodology",
            "biotechnology",
            "zoology",
            "entomology",
            "meteorology",
            "hydrology",
            "musicology",
            "cosmetology",
            "agronomy");

    private final Lexicon lexicon;

    Practitioner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The title as one of a practitioner; empty where it names no doctor or no field. */
    Optional<List<String>> find(List<String> words) {
        boolean doctor = words.stream().anyMatch(DOCTORS::contains);
        if (!doctor) {
            return Optional.empty();
        }
        boolean certain = words.stream().anyMatch(word -> DOCTORS.contains(word) && !DOUBTFUL.contains(word));
        String text = " " + String.join(" ", words) + " ";
        for (Map.Entry<String, List<String>> agent : lexicon.agents().entrySet()) {
            int at = text.indexOf(" " + agent.getKey() + " ");
            if (at >= 0 && (certain || isMedicine(agent.getKey()))) {
                String replaced = text.substring(0, at) + " "
                        + text.substring(at + agent.getKey().length() + 1);
                return Optional.of(reading(List.of(replaced.strip().split("\\s+", -1)), agent.getValue()));
            }
        }
        for (String word : words) {
            if (word.endsWith("ology") && !NOT_MEDICINE.contains(word)) {
                List<String> others = new ArrayList<>(words);
                others.remove(word);
                return Optional.of(reading(others, List.of(word.substring(0, word.length() - 1) + "ist")));
            }
        }
        return Optional.empty();
    }

    private static boolean isMedicine(String field) {
        return !field.equals("psychology");
    }

    private static List<String> reading(List<String> others, List<String> agent) {
        List<String> reading = new ArrayList<>();
        for (String word : others) {
            if (!BESIDE.contains(word) && !word.isEmpty()) {
                reading.add(word);
            }
        }
        reading.addAll(agent);
        return reading;
    }
}
