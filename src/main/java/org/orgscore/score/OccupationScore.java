package org.orgscore.score;

/**
 * What the rubric says of one occupation.
 *
 * @param code the occupation's O*NET-SOC code
 * @param score impact score, 0 to 100, rounded
 * @param scoreLow the same at the rubric's low exponent
 * @param scoreHigh the same at its high exponent
 * @param readyShare m, the importance-weighted mean of autonomy times readiness, 0 to 1
 * @param humanShare h, the importance-weighted share of tasks that only people can do, 0 to 1
 * @param canDo shares of CAN_DO tasks by horizon
 * @param assists shares of ASSISTS tasks by horizon
 * @param spread standard deviation of autonomy times readiness over the tasks, importance-weighted: 0 where all tasks
 *     are alike, up to 0.5 where the work falls into two halves
 * @param tasks number of rated tasks
 * @param tasksCanDo how many of them are CAN_DO
 * @param tasksCanDoNow how many of them are CAN_DO with horizon NOW
 * @param borrowed true where the code has no data of its own and stands on its siblings' mean
 */
public record OccupationScore(
        String code,
        int score,
        int scoreLow,
        int scoreHigh,
        double readyShare,
        double humanShare,
        HorizonShares canDo,
        HorizonShares assists,
        double spread,
        int tasks,
        int tasksCanDo,
        int tasksCanDoNow,
        boolean borrowed) {

    /** Exposure: the share of tasks that AI can do or assist by each horizon. */
    public HorizonShares exposure() {
        return canDo.plus(assists);
    }

    /** Capacity by horizon as a share of one FTE: CAN_DO tasks in full, ASSISTS tasks by half. */
    public HorizonShares capacity() {
        return canDo.plus(assists.times(0.5));
    }
}
