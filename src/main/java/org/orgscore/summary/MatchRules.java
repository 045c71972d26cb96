package org.orgscore.summary;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which published sets may say how many of their people are scored, and how many are matched with confidence. Where that
 * would tell of a few, those or the others, the figure is withheld, and so are more from which it would follow.
 *
 * <p>How many are matched is told of units alone: a title or an occupation is matched or not as a whole, so that telling
 * it would take much of what a department could tell.
 */
final class MatchRules {
    private static final Set<Dimension> UNITS =
            Set.of(Dimension.DEPARTMENT, Dimension.LOCATION, Dimension.COUNTRY, Dimension.GRADE);

    private static final List<Side> SIDES = List.of(
            new Side(Figure.SCORED, ChartCells::isScoredClass),
            new Side(Figure.SCORED, classNumber -> !ChartCells.isScoredClass(classNumber)),
            new Side(Figure.MATCHED, ChartCells::isMatchedClass),
            new Side(Figure.MATCHED, classNumber -> !ChartCells.isMatchedClass(classNumber)),
            // what is scored without confidence follows where both figures are shown
            new Side(
                    Figure.MATCHED,
                    classNumber -> ChartCells.isScoredClass(classNumber) && !ChartCells.isMatchedClass(classNumber)));

    private final List<Published> sets;
    private final double minHeadcount;
    private final Map<Figure, BitSet> shown = new EnumMap<>(Figure.class);
    private final Map<Place, Integer> places = new HashMap<>();

    /** @param flat the flat dimensions of the cells and of what is published */
    MatchRules(ChartCells cells, PublishedSets published, List<FlatGroups> flat, double minHeadcount) {
        this.minHeadcount = minHeadcount;
        this.sets = published.publication().sets();
        for (int set = 0; set < sets.size(); set++) {
            places.put(new Place(sets.get(set).dimension(), sets.get(set).group()), set);
        }
        BitSet units = new BitSet();
        IntStream.range(0, sets.size())
                .filter(set -> isUnit(sets.get(set), flat))
                .forEach(units::set);
        BitSet all = new BitSet();
        all.set(0, sets.size());
        shown.put(Figure.SCORED, all);
        shown.put(Figure.MATCHED, units);
        List<MatchSide> sides =
                SIDES.parallelStream().map(side -> side(cells, published, side)).toList();
        sides.forEach(this::withholdSmall);
        // what one figure withholds has no bearing on the other
        sides.stream().collect(Collectors.groupingBy(MatchSide::figure)).values().parallelStream()
                .forEach(this::closeAll);
    }

    /** A figure that counts some of a set's people. */
    enum Figure {
        SCORED,
        MATCHED
    }

    /** The people that a figure counts, or those that it leaves out. */
    private record Side(Figure figure, IntPredicate classes) {}

    private record Place(int dimension, int group) {}

    /**
     * Whether a set may show a figure.
     *
     * @param dimension see {@link Published}
     */
    boolean isShown(Figure figure, int dimension, int group) {
        Integer set = places.get(new Place(dimension, group));
        return set != null && shownOf(figure).get(set);
    }

    private static boolean isUnit(Published set, List<FlatGroups> flat) {
        return set.dimension() < 0 || UNITS.contains(flat.get(set.dimension()).dimension());
    }

    private BitSet shownOf(Figure figure) {
        return shown.getOrDefault(figure, new BitSet());
    }

    private MatchSide side(ChartCells cells, PublishedSets published, Side side) {
        ChartCells some = cells.where(side.classes());
        return new MatchSide(side.figure(), some, published.publication(some), minHeadcount);
    }

    /** Closes the leaks of all sides of a figure; what one side withholds may leave another with more to withhold. */
    private void closeAll(List<MatchSide> sides) {
        boolean closed = true;
        while (closed) {
            closed = sides.stream().filter(this::closeLeaks).count() > 0;
        }
    }

    private void withholdSmall(MatchSide side) {
        for (int set = Publication.WHOLE + 1; set < sets.size(); set++) {
            if (SmallSets.isSmall(side.headcount(set), minHeadcount)) {
                shownOf(side.figure()).clear(set);
            }
        }
    }

    /** Withholds until nothing small follows; gives whether anything was withheld. */
    private boolean closeLeaks(MatchSide side) {
        BitSet ofFigure = shownOf(side.figure());
        boolean any = false;
        boolean closed = true;
        while (closed) {
            closed = false;
            for (List<Integer> leak : side.listLeaks(ofFigure)) {
                closed |= leak.stream().allMatch(ofFigure::get) && close(leak, side);
            }
            any |= closed;
        }
        return any;
    }

    /** Withholds the figure of the smallest set that is needed; the chart as a whole always says how much is not scored. */
    private boolean close(List<Integer> leak, MatchSide side) {
        var least = leak.stream()
                .filter(set -> mayWithhold(set, side))
                .min(Comparator.comparing((Integer set) -> sets.get(set).headcount())
                        .thenComparing(Comparator.reverseOrder()));
        least.ifPresent(set -> shownOf(side.figure()).clear(set));
        return least.isPresent();
    }

    /** Where nobody has a score, or all do, the score itself says so. */
    private boolean mayWithhold(int set, MatchSide side) {
        double part = side.headcount(set);
        return set != Publication.WHOLE
                && part > 0
                && (side.figure() == Figure.MATCHED || part < sets.get(set).headcount());
    }
}
