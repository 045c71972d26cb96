package org.orgscore.title;

import java.util.Arrays;

/** Scores of numbered documents while words are added up; used again for the next title once cleared. For one thread. */
final class ScoreSums {
    private final float[] sums;
    private final int[] touched;
    private int count;

    ScoreSums(int documents) {
        this.sums = new float[documents];
        this.touched = new int[documents];
    }

    /** @param score over 0 */
    void add(int document, float score) {
        if (sums[document] == 0) {
            touched[count++] = document;
        }
        sums[document] += score;
    }

    float of(int document) {
        return sums[document];
    }

    /** The sums by number of document, divided by a whole; 0 where nothing was added. */
    float[] shares(double whole) {
        float[] shares = new float[sums.length];
        for (int i = 0; i < count; i++) {
            shares[touched[i]] = (float) (sums[touched[i]] / whole);
        }
        return shares;
    }

    /** The documents with the highest sums, best first, of the same sum in order of number. */
    int[] listBest(int limit) {
        BestNumbers best = new BestNumbers(limit);
        for (int i = 0; i < count; i++) {
            best.offer(touched[i], sums[touched[i]]);
        }
        return best.list();
    }

    /** The documents of these that others hold as well, by the sum of both, the others' counted by a weight. */
    int[] listBestOfBoth(ScoreSums others, float weight, int limit) {
        BestNumbers best = new BestNumbers(limit);
        for (int i = 0; i < others.count; i++) {
            int document = others.touched[i];
            if (sums[document] > 0) {
                best.offer(document, sums[document] + weight * others.sums[document]);
            }
        }
        return best.list();
    }

    /** Back to nothing. */
    void clear() {
        for (int i = 0; i < count; i++) {
            sums[touched[i]] = 0;
        }
        count = 0;
    }

    /** The best of many in a heap whose root is the worst kept. */
    private static final class BestNumbers {
        // a positive float's bits are in its order; the number is inverted, so that of equal scores the lower wins
        private final long[] heap;
        private int size;

        BestNumbers(int limit) {
            this.heap = new long[limit];
        }

        void offer(int number, float score) {
            long key = (long) Float.floatToIntBits(score) << Integer.SIZE | (Integer.MAX_VALUE - number);
            if (size < heap.length) {
                up(key);
            } else if (key > heap[0]) {
                down(key);
            }
        }

        private void up(long key) {
            int at = size++;
            while (at > 0 && heap[(at - 1) / 2] > key) {
                heap[at] = heap[(at - 1) / 2];
                at = (at - 1) / 2;
            }
            heap[at] = key;
        }

        private void down(long key) {
            int at = 0;
            int child = 1;
            while (child < size) {
                if (child + 1 < size && heap[child + 1] < heap[child]) {
                    child++;
                }
                if (heap[child] >= key) {
                    break;
                }
                heap[at] = heap[child];
                at = child;
                child = 2 * at + 1;
            }
            heap[at] = key;
        }

        int[] list() {
            Arrays.sort(heap, 0, size);
            int[] numbers = new int[size];
            for (int i = 0; i < size; i++) {
                numbers[i] = Integer.MAX_VALUE - (int) heap[size - 1 - i];
            }
            return numbers;
        }
    }
}
