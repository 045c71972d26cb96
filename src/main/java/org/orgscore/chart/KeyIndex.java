package org.orgscore.chart;

import java.util.HashSet;
import java.util.Set;

/** Positions by the hash of their key, in open addressing: 12 bytes a position. */
final class KeyIndex {
    static final int ABSENT = -1;

    private final long[] hashes;
    private final int[] positions;
    private final Set<Long> twice = new HashSet<>();
    private final int mask;

    KeyIndex(Ledger ledger) {
        int capacity = Integer.highestOneBit(Math.max(4, ledger.size()) * 2 - 1) * 2;
        this.hashes = new long[capacity];
        this.positions = new int[capacity];
        this.mask = capacity - 1;
        for (int i = 0; i < ledger.size(); i++) {
            long hash = ledger.keyHash(i);
            if (hash != 0) {
                put(hash, i);
            }
        }
    }

    /** The first position with this key. */
    int find(long hash) {
        int slot = (int) hash & mask;
        while (hashes[slot] != 0) {
            if (hashes[slot] == hash) {
                return positions[slot];
            }
            slot = (slot + 1) & mask;
        }
        return ABSENT;
    }

    /** Whether several rows carry this key. */
    boolean ambiguous(long hash) {
        return twice.contains(hash);
    }

    private void put(long hash, int position) {
        int slot = (int) hash & mask;
        while (hashes[slot] != 0) {
            if (hashes[slot] == hash) {
                twice.add(hash);
                return;
            }
            slot = (slot + 1) & mask;
        }
        hashes[slot] = hash;
        positions[slot] = position;
    }
}
