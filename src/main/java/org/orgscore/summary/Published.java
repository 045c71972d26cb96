package org.orgscore.summary;

/**
 * A published set of persons.
 *
 * @param dimension number of its flat dimension, {@link PublishedSets#TREE} or {@link PublishedSets#TOTAL}
 * @param group number of its group or node; {@link PublishedSets#REST} for the rest of a dimension
 */
record Published(int dimension, int group, double headcount) {
    Published withHeadcount(double other) {
        return new Published(dimension, group, other);
    }
}
