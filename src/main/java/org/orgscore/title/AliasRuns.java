package org.orgscore.title;

import java.util.List;

/** Where each occupation's aliases lie in the index: one run after another, in the order of the occupations. Immutable. */
final class AliasRuns {
    /** By occupation, the document of its first alias; after the last, the number of aliases. */
    private final int[] starts;

    /** @param counts how many aliases each occupation has */
    AliasRuns(List<Integer> counts) {
        this.starts = new int[counts.size() + 1];
        for (int i = 0; i < counts.size(); i++) {
            starts[i + 1] = starts[i] + counts.get(i);
        }
    }

    int occupations() {
        return starts.length - 1;
    }

    /** The first document after an occupation's run. */
    int end(int occupation) {
        return starts[occupation + 1];
    }

    /** The number of the occupation that an alias is of; throws IllegalArgumentException where the document is no alias. */
    int getOccupation(int document) {
        int low = 0;
        int high = occupations();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) <= document) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == occupations()) {
            throw new IllegalArgumentException("document " + document + " of the index is no alias");
        }
        return low;
    }
}
