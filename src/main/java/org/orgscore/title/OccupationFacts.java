package org.orgscore.title;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Reference;

/** What ranking needs to know of occupations, looked up once. Immutable. */
final class OccupationFacts {
    private static final double PAY_FACTOR = 1.5;

    private final Map<String, Fact> facts = new HashMap<>();

    /** Level, logarithm of employment, and the range that pay is plausible in. */
    private record Fact(JobLevel level, double logEmployment, double payLowUsd, double payHighUsd, boolean rated) {}

    private static final Fact UNKNOWN = new Fact(JobLevel.WORKER, 2, 0, Double.MAX_VALUE, false);

    OccupationFacts(Reference reference) {
        for (Occupation occupation : reference.listOccupations()) {
            facts.put(
                    occupation.code(),
                    new Fact(
                            JobLevel.of(occupation.code(), occupation.title()),
                            Math.log10(Math.max(100, occupation.employmentWeight())),
                            occupation.wage().p10Usd().orElse(0) / PAY_FACTOR,
                            occupation.wage().p90Usd().orElse(Double.MAX_VALUE / 2) * PAY_FACTOR,
                            occupation.scored()));
        }
    }

    JobLevel level(String code) {
        return fact(code).level();
    }

    /** From 2 (hundreds of people or unknown) to above 6 (millions). */
    double logEmployment(String code) {
        return fact(code).logEmployment();
    }

    /** Whether the occupation has data of its own. */
    boolean isRated(String code) {
        return fact(code).rated();
    }

    /** Whether somebody in the occupation might earn this; true where there is nothing to compare. */
    boolean plausiblePay(String code, OptionalDouble payUsd) {
        Fact fact = fact(code);
        return payUsd.isEmpty()
                || (payUsd.getAsDouble() >= fact.payLowUsd() && payUsd.getAsDouble() <= fact.payHighUsd());
    }

    private Fact fact(String code) {
        return facts.getOrDefault(code, UNKNOWN);
    }
}
