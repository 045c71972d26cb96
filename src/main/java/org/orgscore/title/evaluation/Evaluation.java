package org.orgscore.title.evaluation;

import java.util.List;
import java.util.stream.IntStream;
import org.orgscore.title.Candidate;
import org.orgscore.title.TitleMatcher;

/**
 * What a matcher makes of labelled titles.
 *
 * @param judged each title with its match, in the order given
 * @param calibration whether confidence means what it says
 * @param titlesPerSecond over all stages, on all processors; once warm, see {@link WarmUp}
 */
public record Evaluation(List<Judged> judged, Calibration calibration, double titlesPerSecond) {
    private static final double NANOS = 1e9;

    public Evaluation {
        judged = List.copyOf(judged);
    }

    /** Matches every title, on as many threads as there are processors. */
    public static Evaluation of(List<LabelledTitle> titles, TitleMatcher matcher) {
        long start = System.nanoTime();
        List<Judged> judged = titles.parallelStream()
                .map(title -> new Judged(title, matcher.match(title.query())))
                .toList();
        double seconds = (System.nanoTime() - start) / NANOS;
        return new Evaluation(judged, Calibration.of(judged), titles.size() / seconds);
    }

    /** Over the titles that have a code: the best candidate is right, whatever was decided. */
    public Rate top1() {
        return Rate.of(coded(), Judged::isTop1);
    }

    /** Over the titles that have a code: one of the first five candidates is right. */
    public Rate top5() {
        return Rate.of(coded(), Judged::isTop5);
    }

    /** Over the titles that have a code: the best candidate is of the right major group. */
    public Rate majorGroup() {
        return Rate.of(coded(), Judged::isMajorGroup);
    }

    /** Over the titles that have a code: accepted. */
    public Rate acceptedShare() {
        return Rate.of(coded(), Judged::isAccepted);
    }

    /** Over all that were accepted: right. A title accepted that a coder would abstain on is wrong. */
    public Rate acceptedPrecision() {
        return Rate.of(judged.stream().filter(Judged::isAccepted).toList(), Judged::isTop1);
    }

    /** Over the titles that a coder would abstain on: not accepted. */
    public Rate abstainRecall() {
        return Rate.of(judged.stream().filter(one -> !one.title().isCoded()).toList(), one -> !one.isAccepted());
    }

    /** What went wrong, surest first: coded titles whose best candidate is wrong, and titles accepted without cause. */
    public List<Judged> listMistakes() {
        return judged.stream()
                .filter(one -> one.title().isCoded() ? !one.isTop1() : one.isAccepted())
                .sorted((a, b) ->
                        Double.compare(b.match().confidence(), a.match().confidence()))
                .toList();
    }

    /** Rank of the first right candidate, counted from 1; 0 where none is. */
    public static int rank(Judged one) {
        List<Candidate> candidates = one.match().candidates();
        return IntStream.range(0, candidates.size())
                        .filter(i -> one.title().isRight(candidates.get(i).code()))
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    private List<Judged> coded() {
        return judged.stream().filter(one -> one.title().isCoded()).toList();
    }
}
