package org.orgscore.summary;

/** Numbers for pairs of ints, given out in order of first sight from 0; in open addressing, without an object a pair. */
final class PairNumbers {
    private static final int FIRST_CAPACITY = 1 << 10;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] pairs = new long[FIRST_CAPACITY];
    /** Number plus one; 0 where the slot is free. */
    private int[] taken = new int[FIRST_CAPACITY];

    private int size;

    /** How many pairs have a number. */
    int size() {
        return size;
    }

    int numberOf(int first, int second) {
        long pair = (long) first << 32 | (second & 0xFFFF_FFFFL);
        int slot = slotOf(pair);
        if (taken[slot] == 0) {
            if (size * 2 >= taken.length) {
                grow();
                slot = slotOf(pair);
            }
            pairs[slot] = pair;
            taken[slot] = ++size;
        }
        return taken[slot] - 1;
    }

    private int slotOf(long pair) {
        int mask = taken.length - 1;
        int slot = (int) ((pair * SPREAD) >>> 32) & mask;
        while (taken[slot] != 0 && pairs[slot] != pair) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldPairs = pairs;
        int[] oldTaken = taken;
        pairs = new long[oldPairs.length * 2];
        taken = new int[oldTaken.length * 2];
        for (int i = 0; i < oldTaken.length; i++) {
            if (oldTaken[i] != 0) {
                int slot = slotOf(oldPairs[i]);
                pairs[slot] = oldPairs[i];
                taken[slot] = oldTaken[i];
            }
        }
    }
}
