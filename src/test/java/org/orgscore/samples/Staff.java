package org.orgscore.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The people of a plan, each with a manager above: whom the plan names for the title, in the same place where there is
 * one. Where several are named they are taken in turn, so that a department with two supervisors is split between them.
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
            String id, String familyName, String givenName, StaffingPlan.Line line, String managerId, double payUsd) {
        Member under(String manager) {
            return new Member(id, familyName, givenName, line, manager, payUsd);
        }
    }

    Staff(StaffingPlan plan, long seed, int firstId) {
        Random random = new Random(seed);
        InventedPeople people = new InventedPeople(random);
        List<StaffingPlan.Line> topDown = new ArrayList<>(plan.lines());
        topDown.sort((a, b) -> Integer.compare(a.level(), b.level()));
        List<Member> all = new ArrayList<>();
        int id = firstId;
        for (StaffingPlan.Line line : topDown) {
            for (int n = 0; n < line.count(); n++) {
                all.add(new Member(
                        String.valueOf(id++), people.familyName(), people.givenName(), line, "", pay(line, random)));
            }
        }
        Map<String, Integer> turns = new HashMap<>();
        for (Member member : all) {
            members.add(member.under(managerOf(member.line(), all, turns)));
        }
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    private static double pay(StaffingPlan.Line line, Random random) {
        int span = line.payHigh() - line.payLow();
        return line.payLow() + (span == 0 ? 0 : PAY_STEP * random.nextInt(span / PAY_STEP + 1));
    }

    private static String managerOf(StaffingPlan.Line line, List<Member> all, Map<String, Integer> turns) {
        if (line.reportsTo().isEmpty()) {
            return "";
        }
        List<String> titles = List.of(line.reportsTo().split("\\|"));
        List<Member> named = all.stream()
                .filter(other -> titles.contains(other.line().title()))
                .toList();
        List<Member> near = named.stream()
                .filter(other -> other.line().location().equals(line.location()))
                .toList();
        List<Member> candidates = near.isEmpty() ? named : near;
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException(line.title() + " reports to nobody: " + line.reportsTo());
        }
        int turn = turns.merge(line.reportsTo() + "/" + line.location(), 1, Integer::sum) - 1;
        return candidates.get(turn % candidates.size()).id();
    }
}
