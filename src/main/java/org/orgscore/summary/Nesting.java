package org.orgscore.summary;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which published sets lie within which. A set without cells lies within none and holds none. */
final class Nesting {
    private static final int UNSEEN = -1;
    private static final int SEVERAL = -2;

    private final Publication publication;
    private final int[] dimensionOf;
    /** By flat dimension and set: the one set of the dimension that all its cells lie in, if there is one. */
    private final int[][] within;
    /** By set: the lowest node that all its cells lie in. */
    private final int[] withinNode;

    Nesting(Publication publication, int cells) {
        this.publication = publication;
        int sets = publication.sets().size();
        this.dimensionOf = new int[sets];
        Arrays.fill(dimensionOf, PublishedSets.TREE);
        this.within = new int[publication.flatDimensions()][sets];
        this.withinNode = new int[sets];
        Arrays.fill(withinNode, UNSEEN);
        for (int d = 0; d < within.length; d++) {
            Arrays.fill(within[d], UNSEEN);
            for (int cell = 0; cell < cells; cell++) {
                dimensionOf[publication.flatSet(d, cell)] = d;
            }
        }
        IntStream.rangeClosed(0, within.length).parallel().forEach(dimension -> {
            if (dimension == within.length) {
                IntStream.range(0, cells).forEach(cell -> look(publication.nearestNode(cell), cell));
            } else {
                IntStream.range(0, cells).forEach(cell -> look(publication.flatSet(dimension, cell), cell));
            }
        });
        for (int node = sets - 1; node > Publication.WHOLE; node--) {
            if (dimensionOf[node] == PublishedSets.TREE) {
                putTogether(publication.above(node), node);
            }
        }
    }

    /** Whether all cells of the part lie in the whole. */
    boolean holds(int whole, int part) {
        if (whole == Publication.WHOLE) {
            return true;
        }
        if (part == Publication.WHOLE) {
            return false;
        }
        if (dimensionOf[whole] != PublishedSets.TREE) {
            return within[dimensionOf[whole]][part] == whole;
        }
        int node = withinNode[part];
        while (node > whole) {
            node = publication.above(node);
        }
        return node == whole;
    }

    private void look(int set, int cell) {
        for (int d = 0; d < within.length; d++) {
            if (within[d][set] != SEVERAL) {
                within[d][set] = common(within[d][set], publication.flatSet(d, cell));
            }
        }
        withinNode[set] = commonNode(withinNode[set], publication.nearestNode(cell));
    }

    private void putTogether(int node, int below) {
        for (int[] dimension : within) {
            dimension[node] = common(dimension[node], dimension[below]);
        }
        withinNode[node] = commonNode(withinNode[node], withinNode[below]);
    }

    private static int common(int known, int other) {
        if (known == UNSEEN || other == UNSEEN) {
            return known == UNSEEN ? other : known;
        }
        return known == other ? known : SEVERAL;
    }

    private int commonNode(int known, int other) {
        if (known == UNSEEN || other == UNSEEN) {
            return known == UNSEEN ? other : known;
        }
        int a = known;
        int b = other;
        while (a != b) {
            if (a > b) {
                a = publication.above(a);
            } else {
                b = publication.above(b);
            }
        }
        return a;
    }
}
