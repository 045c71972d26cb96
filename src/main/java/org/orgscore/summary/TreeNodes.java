package org.orgscore.summary;

import java.util.List;

/** The organisation tree as far as it is opened. */
final class TreeNodes {
    static final TreeNodes NONE = new TreeNodes(List.of(), new int[0], new int[0]);

    private final List<Node> nodes;
    private final int[] nodeOf;
    private final int[] teamOf;

    /**
     * @param nodes parents before children; the first is the whole organisation
     * @param nodeOf the node nearest above each position, by position
     * @param teamOf the organisation too small to show that each position belongs to, by position; -1 for none
     */
    TreeNodes(List<Node> nodes, int[] nodeOf, int[] teamOf) {
        this.nodes = List.copyOf(nodes);
        this.nodeOf = nodeOf;
        this.teamOf = teamOf;
    }

    /**
     * A node: a manager with everyone below.
     *
     * @param parent number of the node above; -1 for the whole organisation
     * @param headcount persons in it, those of the nodes below included
     */
    record Node(String label, int parent, int level, double headcount) {}

    List<Node> nodes() {
        return nodes;
    }

    /** The node nearest above a position; -1 where there is no tree. */
    int nodeOf(int position) {
        return nodes.isEmpty() ? -1 : nodeOf[position];
    }

    /** The organisation too small to show that a position belongs to; -1 for none. */
    int teamOf(int position) {
        return nodes.isEmpty() ? -1 : teamOf[position];
    }
}
