package org.orgscore.summary;

import java.util.Arrays;
import org.orgscore.chart.ReportingTree;

/** Positions ordered so that each comes after the one it reports to; linear in the number of positions. */
final class TopDownOrder {
    private TopDownOrder() {}

    static int[] of(ReportingTree tree) {
        int size = tree.size();
        int[] firstChild = new int[size];
        int[] nextSibling = new int[size];
        Arrays.fill(firstChild, -1);
        int[] order = new int[size];
        int filled = 0;
        for (int i = size - 1; i >= 0; i--) {
            int parent = tree.parent(i);
            if (parent != ReportingTree.NONE) {
                nextSibling[i] = firstChild[parent];
                firstChild[parent] = i;
            }
        }
        for (int i = 0; i < size; i++) {
            if (tree.parent(i) == ReportingTree.NONE) {
                order[filled++] = i;
            }
        }
        for (int done = 0; done < filled; done++) {
            for (int child = firstChild[order[done]]; child >= 0; child = nextSibling[child]) {
                order[filled++] = child;
            }
        }
        return order;
    }
}
