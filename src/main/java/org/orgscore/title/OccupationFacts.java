package org.orgscore.title;

import java.util.OptionalDouble;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Reference;

/** What ranking needs to know of occupations, looked up once. Immutable. */
final class OccupationFacts {
    private static final double PAY_FACTOR = 1.5;

    /** By the occupation's number in the index. */
    private final Fact[] facts;

    /** Level, logarithm of employment, and the range that pay is plausible in. */
    private record Fact(JobLevel level, double logEmployment, double payLowUsd, double payHighUsd, boolean rated) {}

    OccupationFacts(Reference reference, IndexedOccupations occupations) {
        this.facts = occupations.codes().stream()
                .map(code -> fact(reference.getOccupation(code)))
                .toArray(Fact[]::new);
    }

    private static Fact fact(Occupation occupation) {
        return new Fact(
                JobLevel.of(occupation.code(), occupation.title()),
                Math.log10(Math.max(100, occupation.employmentWeight())),
                occupation.wage().p10Usd().orElse(0) / PAY_FACTOR,
                occupation.wage().p90Usd().orElse(Double.MAX_VALUE / 2) * PAY_FACTOR,
                occupation.scored());
    }

    JobLevel level(int occupation) {
        return facts[occupation].level();
    }

    /** From 2 (hundreds of people or unknown) to above 6 (millions). */
    double logEmployment(int occupation) {
        return facts[occupation].logEmployment();
    }

    /** Whether the occupation has data of its own. */
    boolean isRated(int occupation) {
        return facts[occupation].rated();
    }

    /** Whether somebody in the occupation might earn this; true where there is nothing to compare. */
    boolean plausiblePay(int occupation, OptionalDouble payUsd) {
        Fact fact = facts[occupation];
        return payUsd.isEmpty()
                || (payUsd.getAsDouble() >= fact.payLowUsd() && payUsd.getAsDouble() <= fact.payHighUsd());
    }
}
