package org.orgscore.summary;

import java.util.function.IntConsumer;

/** Published totals, by number, and which of them each cell is counted in. */
interface Memberships {
    int size();

    /** Goes through all totals that a cell is counted in, each once. */
    void forEachSetOf(int cell, IntConsumer each);
}
