package org.orgscore.title.evaluation;

import java.util.List;
import org.orgscore.title.Candidate;
import org.orgscore.title.TitleMatch;

/** A labelled title beside what the matcher made of it. */
public record Judged(LabelledTitle title, TitleMatch match) {
    /** Whether the best candidate is right; false where there is none or a coder would abstain. */
    public boolean isTop1() {
        List<Candidate> candidates = match.candidates();
        return !candidates.isEmpty() && title.isRight(candidates.get(0).code());
    }

    /** Whether one of the first five candidates is right. */
    public boolean isTop5() {
        return match.candidates().stream().limit(5).anyMatch(candidate -> title.isRight(candidate.code()));
    }

    /** Whether the best candidate is of the right major group. */
    public boolean isMajorGroup() {
        List<Candidate> candidates = match.candidates();
        return !candidates.isEmpty() && title.isRightGroup(candidates.get(0).code());
    }

    public boolean isAccepted() {
        return match.decision().isSure();
    }
}
