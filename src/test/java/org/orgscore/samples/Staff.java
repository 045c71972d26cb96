package org.orgscore.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * The people of a plan, each with a manager above: in the same department where there is one, else in its division, else
 * anywhere. Who manages has a title that says so; the head of all does anyway.
 */
final class Staff {
    /** Pay is rounded as payrolls show it. */
    private static final int PAY_STEP = 10;

    private final List<Member> members = new ArrayList<>();

    /**
     * One invented employee.
     *
     * @param managerId empty for the head of all
     * @param payUsd a year at full time; 0 where the plan names none
     */
    record Member(
            String id, String familyName, String givenName, StaffingPlan.Line line, String managerId, double payUsd) {}

    Staff(StaffingPlan plan, long seed, int firstId) {
        Random random = new Random(seed);
        InventedPeople people = new InventedPeople(random);
        List<StaffingPlan.Line> topDown = new ArrayList<>(plan.lines());
        topDown.sort((a, b) -> Integer.compare(a.level(), b.level()));
        Managers managers = new Managers();
        int id = firstId;
        for (StaffingPlan.Line line : topDown) {
            for (int n = 0; n < line.count(); n++) {
                Member member = new Member(
                        String.valueOf(id++),
                        people.familyName(),
                        people.givenName(),
                        line,
                        managers.next(line),
                        pay(line, random));
                members.add(member);
                managers.add(member);
            }
        }
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    private static double pay(StaffingPlan.Line line, Random random) {
        int span = line.payHigh() - line.payLow();
        return line.payLow() + (span == 0 ? 0 : PAY_STEP * random.nextInt(span / PAY_STEP + 1));
    }

    /** Hands out managers in turn, so that a department with two supervisors is split between them. */
    private static final class Managers {
        private static final Pattern MANAGES = Pattern.compile(
                "(?i)\\b(chief|president|c[efomit]o|[se]?vp|director|dir|manager|mgr|head|lead|leader|supervisor|supv"
                        + "|foreman|superintendent|controller|general counsel|owner)\\b");
        private static final Pattern DOES_NOT = Pattern.compile(
                "(?i)\\b(asst|assistant to|executive assistant|exec asst|(case|account|product|project|program) manager)\\b");

        private final Map<String, List<Member>> heads = new HashMap<>();
        private final Map<String, Integer> turns = new HashMap<>();

        void add(Member member) {
            StaffingPlan.Line line = member.line();
            String title = line.title();
            if (line.level() > 0
                    && (!MANAGES.matcher(title).find()
                            || DOES_NOT.matcher(title).find())) {
                return;
            }
            heads.computeIfAbsent(
                            place(line.department() + "/" + line.location(), line.level()), k -> new ArrayList<>())
                    .add(member);
            heads.computeIfAbsent(place(line.division(), line.level()), k -> new ArrayList<>())
                    .add(member);
            heads.computeIfAbsent(place("", line.level()), k -> new ArrayList<>())
                    .add(member);
        }

        String next(StaffingPlan.Line line) {
            for (String unit : List.of(line.department() + "/" + line.location(), line.division(), "")) {
                for (int level = line.level() - 1; level >= 0; level--) {
                    String place = place(unit, level);
                    List<Member> candidates = heads.getOrDefault(place, List.of());
                    boolean crowd = candidates.size() > line.count() * 2 && !unit.isEmpty();
                    if (!candidates.isEmpty() && !crowd) {
                        int turn = turns.merge(place, 1, Integer::sum);
                        return candidates.get(turn % candidates.size()).id();
                    }
                }
            }
            return "";
        }

        private static String place(String unit, int level) {
            return level + "|" + unit;
        }
    }
}
