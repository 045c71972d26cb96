package org.orgscore.bench;

import java.util.List;
import java.util.SplittableRandom;

/**
 * An invented organisation of any size: twelve columns, 20,000 titles with few holders and many, each in its department,
 * and a reporting tree in which everybody has about eight below. The same seed gives the same chart.
 */
final class SeededChart {
    static final List<String> HEADERS = List.of(
            "Employee ID",
            "Employee Name",
            "Job Title",
            "Department",
            "Business Unit",
            "Work Location",
            "Country",
            "Grade",
            "Manager ID",
            "FTE",
            "Annual Salary",
            "Employment Status");
    /** The columns that a spreadsheet holds as numbers. */
    static final List<Integer> NUMERIC = List.of(0, 8, 9, 10);

    private static final long SEED = 20_260_101;
    private static final int TITLES = 20_000;
    private static final int SPAN = 8;
    private static final int FIRST_ID = 100_001;
    private static final String[] DEPARTMENTS = {
        "Finance", "Human Resources", "Information Technology", "Operations", "Emergency Medicine", "Surgery",
        "Radiology", "Legal", "Facilities", "Supply Chain", "Marketing", "Customer Service", "Research", "Engineering",
        "Manufacturing", "Quality Assurance", "Sales", "Security", "Food Services", "Pharmacy", "Laboratory",
        "Rehabilitation", "Health Information Management", "Patient Access", "Education", "Public Works", "Transport",
        "Environmental Services", "Clinical Nursing", "Corporate Communications"
    };
    private static final String[] CITIES = {
        "Cleveland, Ohio", "Columbus, Ohio", "Akron, Ohio", "Pittsburgh, Pennsylvania", "Las Vegas, Nevada",
        "Weston, Florida", "Toronto, Ontario", "Houston, Texas", "Rochester, Minnesota", "Phoenix, Arizona"
    };
    private static final String[] FIRST_NAMES = {
        "Alexandra", "Benjamin", "Caroline", "Dominic", "Eleanor", "Frederick", "Gabriella", "Harrison", "Isabella",
        "Jonathan", "Katherine", "Leonardo", "Margaret", "Nathaniel", "Olivia", "Penelope"
    };
    private static final String[] LAST_NAMES = {
        "Abernathy", "Blackwood", "Castellano", "Dunsworth", "Eisenberg", "Fitzgerald", "Greenfield", "Hollingsworth",
        "Ivanovich", "Jorgensen", "Kirkpatrick", "Lindstrom", "Montgomery", "Nakamura", "Okonkwo", "Papadopoulos"
    };

    private final List<String> titles;
    private final SplittableRandom random = new SplittableRandom(SEED);

    SeededChart() {
        this.titles = new SeededTitles(SEED).list(TITLES);
    }

    /** The cells of the next employee; they are numbered from 0, and are asked for in order. */
    String[] employee(int number) {
        int title = number < TITLES ? number : rank();
        int department = (title * 7) % DEPARTMENTS.length;
        int city = random.nextInt(CITIES.length);
        int grade = 1 + random.nextInt(18);
        return new String[] {
            Integer.toString(FIRST_ID + number),
            LAST_NAMES[random.nextInt(LAST_NAMES.length)] + ", " + FIRST_NAMES[random.nextInt(FIRST_NAMES.length)] + " "
                    + Integer.toString(number, 36),
            titles.get(title),
            DEPARTMENTS[department],
            DEPARTMENTS[department] + " " + (1 + random.nextInt(400)),
            CITIES[city],
            city == 6 ? "Canada" : "USA",
            "Grade " + grade,
            number == 0 ? "" : Integer.toString(FIRST_ID + (number - 1) / SPAN),
            random.nextInt(10) == 0 ? "0.5" : "1.0",
            (35_000 + grade * 6_000 + random.nextInt(5_000)) + "." + (10 + random.nextInt(90)),
            "Active"
        };
    }

    /** Few titles have most of the holders. */
    private int rank() {
        double uniform = random.nextDouble();
        return (int) (TITLES * uniform * uniform * uniform);
    }
}
