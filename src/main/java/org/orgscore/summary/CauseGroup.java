package org.orgscore.summary;

import java.util.List;

/**
 * A group whose change may be split by cause.
 *
 * @param dimension one of {@link #DIMENSIONS}; MANAGER with an empty key stands for the whole chart
 * @param key within its dimension
 */
record CauseGroup(Dimension dimension, String key) {
    /** The whole chart. */
    static final CauseGroup TOTAL = new CauseGroup(Dimension.MANAGER, "");

    static final List<Dimension> DIMENSIONS = List.of(
            Dimension.DEPARTMENT, Dimension.LOCATION, Dimension.COUNTRY, Dimension.MAJOR_GROUP, Dimension.OCCUPATION);

    String name() {
        return dimension.key() + ":" + key;
    }

    /** Whether a person is in it by what the title is matched to, and so may leave it without moving. */
    boolean isOfMatch() {
        return dimension == Dimension.MAJOR_GROUP || dimension == Dimension.OCCUPATION;
    }

    boolean holds(PostsNow.Post post) {
        return equals(TOTAL) || post.key(dimension).equals(key);
    }
}
