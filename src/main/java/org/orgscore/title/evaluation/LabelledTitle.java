package org.orgscore.title.evaluation;

import java.util.Set;
import org.orgscore.title.TitleQuery;

/**
 * A title that a person coded.
 *
 * @param query the title with its department
 * @param socs SOC codes of seven characters, any of which is right; empty where a coder would abstain
 */
public record LabelledTitle(TitleQuery query, Set<String> socs) {
    /** The length of a SOC code: codes compare on it, so that O*NET's finer codes count as their SOC. */
    public static final int SOC_LENGTH = 7;

    public LabelledTitle {
        socs = Set.copyOf(socs);
    }

    /** Whether a coder gave it a code. */
    public boolean isCoded() {
        return !socs.isEmpty();
    }

    /** Whether an O*NET-SOC or SOC code is one of those that are right. */
    public boolean isRight(String code) {
        return code.length() >= SOC_LENGTH && socs.contains(code.substring(0, SOC_LENGTH));
    }

    /** Whether a code is of the same major group as one that is right. */
    public boolean isRightGroup(String code) {
        return socs.stream().anyMatch(soc -> soc.startsWith(code.substring(0, 3)));
    }
}
