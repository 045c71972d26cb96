package org.orgscore.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Somebody who holds published headcounts, knows who is in which published group, and adds and subtracts. Works on the
 * whole system at once by elimination, independently of how the program decides what to publish.
 */
final class Attack {
    private static final long PRIME = 1_000_000_007L;

    private final List<long[]> rows = new ArrayList<>();
    private final List<Integer> leads = new ArrayList<>();
    private final int people;

    Attack(int people, Collection<Set<Integer>> published) {
        this.people = people;
        for (Set<Integer> set : published) {
            long[] row = reduced(vector(set));
            int lead = lead(row);
            if (lead < people) {
                long inverse = power(row[lead], PRIME - 2);
                for (int i = 0; i < people; i++) {
                    row[i] = row[i] * inverse % PRIME;
                }
                rows.add(row);
                leads.add(lead);
            }
        }
    }

    /** Whether the headcount of these persons follows from the published ones. */
    boolean recovers(Set<Integer> set) {
        return lead(reduced(vector(set))) == people;
    }

    private long[] vector(Set<Integer> set) {
        long[] vector = new long[people];
        set.forEach(person -> vector[person] = 1);
        return vector;
    }

    private long[] reduced(long[] vector) {
        for (int i = 0; i < rows.size(); i++) {
            long times = vector[leads.get(i)];
            if (times != 0) {
                long[] row = rows.get(i);
                for (int j = 0; j < people; j++) {
                    vector[j] = Math.floorMod(vector[j] - times * row[j] % PRIME, PRIME);
                }
            }
        }
        return vector;
    }

    private int lead(long[] vector) {
        int lead = 0;
        while (lead < people && vector[lead] == 0) {
            lead++;
        }
        return lead;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long left = exponent; left > 0; left >>= 1) {
            result = (left & 1) == 1 ? result * square % PRIME : result;
            square = square * square % PRIME;
        }
        return result;
    }
}
