package org.orgscore.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An organisation whose groups lie inside each other, so that subtracting one published figure from another gives a few
 * persons away: departments of one or two locations, teams that are a department less a few, titles of one occupation.
 */
final class TrapChart {
    private static final String[][] TITLES = {
        {"Registered Nurse", "Staff Nurse", "Nursing Assistant", "Medical Assistant"},
        {"Accountant", "Budget Analyst", "Payroll Clerk", "Bookkeeper"},
        {"Software Developer", "Database Administrator", "Help Desk Technician", "Web Developer"},
        {"Janitor", "Security Guard", "Cook", "Truck Driver"},
    };

    private static final int LAST = 8;

    private final List<Person> people = new ArrayList<>();

    TrapChart(long seed) {
        this(seed, "Wizard of ", 0);
    }

    /** The same where some titles name no occupation: a few in every department, nearly all in one. */
    static TrapChart withUnmatched(long seed) {
        return new TrapChart(seed, "TBD ", 2);
    }

    /** @param scoredOfLast how many posts of the last department have a title of ours; 0 for all as in the others */
    private TrapChart(long seed, String odd, int scoredOfLast) {
        SplittableRandom random = new SplittableRandom(seed);
        people.add(new Person("P0", "Chief Executive Officer", "Head Office", "Main Site", "G9", ""));
        for (int department = 0; department < 9; department++) {
            String name = "Department " + (char) ('A' + department);
            int size = department < 3 ? 2 + department : random.nextInt(6, 40);
            String head = "P" + people.size();
            String site = department % 3 == 0 ? "Main Site" : "Site " + department;
            people.add(new Person(head, "Manager of " + name, name, site, "G8", "P0"));
            String lead = head;
            for (int i = 0; i < size; i++) {
                String[] titles = TITLES[department % TITLES.length];
                String key = "P" + people.size();
                boolean team = i % 7 == 3;
                String title = team
                        ? scoredOfLast > 0 && department == LAST ? "TBD " + i : "Team Lead " + name + " " + i
                        : random.nextInt(12) == 0 || (department == LAST && scoredOfLast > 0 && i >= scoredOfLast)
                                ? odd + name
                                : titles[random.nextInt(titles.length)];
                String place = random.nextInt(9) == 0 ? "Main Site" : site;
                people.add(new Person(key, title, name, place, "G" + random.nextInt(1, 6), team ? head : lead));
                lead = team ? key : lead;
            }
        }
    }

    record Person(String key, String title, String department, String location, String grade, String manager) {}

    List<Person> people() {
        return people;
    }

    void write(Path file) throws IOException {
        StringBuilder csv =
                new StringBuilder("Employee ID,Job Title,Department,Location,Grade,Manager ID,Annual Salary\n");
        int pay = 0;
        for (Person person : people) {
            csv.append(String.join(
                            ",",
                            person.key(),
                            person.title(),
                            person.department(),
                            person.location(),
                            person.grade(),
                            person.manager(),
                            "$" + (40_000 + 700 * (pay++ % 50))))
                    .append('\n');
        }
        Files.writeString(file, csv);
    }
}
