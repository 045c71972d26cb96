package org.orgscore.title;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The rising curve that fits what was said to what was right (pool adjacent violators), in few points. */
final class IsotonicCurve {
    private static final int MIN_POOL = 25;

    private IsotonicCurve() {}

    private record Pool(double saidSum, double rightSum, int size) {
        double right() {
            return rightSum / size;
        }

        Pool plus(Pool other) {
            return new Pool(saidSum + other.saidSum, rightSum + other.rightSum, size + other.size);
        }
    }

    /** @param said probabilities with, for each, whether the titles it was said of came right */
    static ConfidenceCurve of(SortedMap<Double, List<Boolean>> said) {
        List<Pool> small = new ArrayList<>();
        Pool open = new Pool(0, 0, 0);
        for (var entry : said.entrySet()) {
            for (boolean right : entry.getValue()) {
                open = open.plus(new Pool(entry.getKey(), right ? 1 : 0, 1));
                if (open.size() >= MIN_POOL) {
                    small.add(open);
                    open = new Pool(0, 0, 0);
                }
            }
        }
        if (open.size() > 0) {
            small.add(open);
        }
        List<Pool> pools = new ArrayList<>();
        for (Pool next : small) {
            pools.add(next);
            while (pools.size() > 1
                    && pools.get(pools.size() - 2).right()
                            >= pools.get(pools.size() - 1).right()) {
                Pool last = pools.remove(pools.size() - 1);
                pools.add(pools.remove(pools.size() - 1).plus(last));
            }
        }
        List<ConfidenceCurve.Point> points = new ArrayList<>();
        points.add(new ConfidenceCurve.Point(0, 0));
        // half a wrong and half a right answer are added, so that no pool promises certainty
        for (Pool pool : pools) {
            points.add(new ConfidenceCurve.Point(
                    pool.saidSum() / pool.size(), (pool.rightSum() + 0.5) / (pool.size() + 1)));
        }
        double top = points.get(points.size() - 1).calibrated();
        points.add(new ConfidenceCurve.Point(1, Math.max(top, 0.99)));
        return new ConfidenceCurve(points);
    }
}
