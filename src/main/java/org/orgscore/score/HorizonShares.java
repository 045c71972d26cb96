package org.orgscore.score;

import org.orgscore.occupation.Horizon;

/**
 * Importance-weighted shares of tasks that have arrived by each horizon, 0 to 1 and never falling from one to the next.
 *
 * @param now share with horizon NOW
 * @param y2 share with horizon NOW or Y1_2
 * @param y5 share with horizon NOW, Y1_2 or Y3_5
 * @param all share whatever the horizon
 */
public record HorizonShares(double now, double y2, double y5, double all) {
    public static final HorizonShares ZERO = new HorizonShares(0, 0, 0, 0);

    /** A share that arrives at one horizon, and so is there at every later one. */
    public static HorizonShares arriving(Horizon horizon, double share) {
        return switch (horizon) {
            case NOW -> new HorizonShares(share, share, share, share);
            case Y1_2 -> new HorizonShares(0, share, share, share);
            case Y3_5 -> new HorizonShares(0, 0, share, share);
            case Y5_PLUS -> new HorizonShares(0, 0, 0, share);
        };
    }

    public double by(Horizon horizon) {
        return switch (horizon) {
            case NOW -> now;
            case Y1_2 -> y2;
            case Y3_5 -> y5;
            case Y5_PLUS -> all;
        };
    }

    public HorizonShares plus(HorizonShares other) {
        return new HorizonShares(now + other.now, y2 + other.y2, y5 + other.y5, all + other.all);
    }

    public HorizonShares times(double factor) {
        return new HorizonShares(now * factor, y2 * factor, y5 * factor, all * factor);
    }
}
