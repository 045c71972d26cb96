package org.orgscore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for labels of dots that may lie close together: each label as near to its dot as it can stand without
 * covering a dot or another label, and without its leader line crossing either. The same dots give the same places.
 */
final class LabelPlacement {
    private static final double STEP = 5;
    private static final double MAX_DISTANCE = 420;
    private static final int DIRECTIONS = 32;
    private static final double GAP = 3;

    private final double left;
    private final double top;
    private final double right;
    private final double bottom;
    private final List<Dot> dots;
    private final List<Label> placed = new ArrayList<>();

    /** Within a frame, in the same units as the dots. */
    LabelPlacement(double left, double top, double right, double bottom, List<Dot> dots) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
        this.dots = List.copyOf(dots);
    }

    /** A dot by its middle. */
    record Dot(double x, double y, double radius) {}

    /**
     * A label's box by its upper left corner, and where the line from the dot ends at it.
     *
     * @param apart whether it stands so far off that it needs the line
     */
    record Label(double x, double y, double width, double height, double lineX, double lineY, boolean apart) {
        boolean overlaps(double ox, double oy, double ow, double oh) {
            return x < ox + ow + GAP && ox < x + width + GAP && y < oy + oh + 1 && oy < y + height + 1;
        }
    }

    /** Takes the nearest free place for a label of this size; empty where there is none within the frame. */
    Optional<Label> place(Dot dot, double width, double height) {
        for (double distance = dot.radius() + GAP; distance < MAX_DISTANCE; distance += STEP) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS;
                double lineX = dot.x() + distance * Math.cos(angle);
                double lineY = dot.y() + distance * Math.sin(angle);
                double x = Math.cos(angle) >= 0 ? lineX : lineX - width;
                Label label = new Label(
                        x, lineY - height / 2, width, height, lineX, lineY, distance > dot.radius() + GAP + STEP / 2);
                if (isFree(label, dot)) {
                    placed.add(label);
                    return Optional.of(label);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isFree(Label label, Dot own) {
        boolean inside = label.x() >= left
                && label.y() >= top
                && label.x() + label.width() <= right
                && label.y() + label.height() <= bottom;
        return inside
                && dots.stream().noneMatch(dot -> covers(label, dot))
                && placed.stream()
                        .noneMatch(other -> other.overlaps(label.x(), label.y(), label.width(), label.height()))
                && (!label.apart() || placed.stream().noneMatch(other -> crosses(own, label, other)));
    }

    private static boolean covers(Label label, Dot dot) {
        double nearestX = Math.max(label.x(), Math.min(dot.x(), label.x() + label.width()));
        double nearestY = Math.max(label.y(), Math.min(dot.y(), label.y() + label.height()));
        return Math.hypot(nearestX - dot.x(), nearestY - dot.y()) < dot.radius();
    }

    /** Whether the line to a label runs through another label's box; looked at in steps of a few points. */
    private static boolean crosses(Dot dot, Label label, Label other) {
        double length = Math.hypot(label.lineX() - dot.x(), label.lineY() - dot.y());
        for (double at = dot.radius(); at < length; at += GAP) {
            double x = dot.x() + (label.lineX() - dot.x()) * at / length;
            double y = dot.y() + (label.lineY() - dot.y()) * at / length;
            if (other.overlaps(x, y, 0, 0)) {
                return true;
            }
        }
        return false;
    }
}
