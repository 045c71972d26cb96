package org.orgscore.score;

import java.util.Arrays;

/** FTE of a group by distinct title: the titles' numbers and their FTE side by side. Grows as it is added to. */
public final class TitleWeights {
    private int[] titles = new int[4];
    private double[] ftes = new double[4];
    private int size;

    /** Adds FTE for a title; a title may be added more than once. */
    public void add(int title, double fte) {
        if (size > 0 && titles[size - 1] == title) {
            ftes[size - 1] += fte;
            return;
        }
        if (size == titles.length) {
            compact();
            if (size > titles.length / 2) {
                titles = Arrays.copyOf(titles, titles.length * 2);
                ftes = Arrays.copyOf(ftes, ftes.length * 2);
            }
        }
        titles[size] = title;
        ftes[size] = fte;
        size++;
    }

    /** Adds all of another group's. */
    public void addAll(TitleWeights other) {
        for (int i = 0; i < other.size; i++) {
            add(other.titles[i], other.ftes[i]);
        }
    }

    int size() {
        return size;
    }

    int title(int i) {
        return titles[i];
    }

    double fte(int i) {
        return ftes[i];
    }

    /** Brings entries of the same title together, so that the arrays stay as long as there are titles. */
    void compact() {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (long) titles[i] << 32 | i;
        }
        Arrays.sort(order);
        int[] newTitles = new int[titles.length];
        double[] newFtes = new double[ftes.length];
        int kept = 0;
        for (long entry : order) {
            int title = (int) (entry >>> 32);
            double fte = ftes[(int) entry];
            if (kept > 0 && newTitles[kept - 1] == title) {
                newFtes[kept - 1] += fte;
            } else {
                newTitles[kept] = title;
                newFtes[kept] = fte;
                kept++;
            }
        }
        titles = newTitles;
        ftes = newFtes;
        size = kept;
    }
}
