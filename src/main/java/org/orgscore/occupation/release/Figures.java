package org.orgscore.occupation.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.Wage;

/** Employment and wages by SOC code, and how employment is shared out among the codes of the reference. */
final class Figures {
    private static final int SOC_LENGTH = 7;
    private static final Wage NO_WAGE = new Wage(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            false);
    private static final Figure NONE = new Figure("", 0, NO_WAGE);

    private final Map<String, Figure> bySoc = new TreeMap<>();

    private Figures() {}

    /**
     * What OEWS says of a SOC code.
     *
     * @param from the OEWS code that has the figures; empty where none has
     * @param employment persons of that whole code
     */
    record Figure(String from, double employment, Wage wage) {}

    static Figures builtIn(Collection<Occupation> occupations) {
        Figures figures = new Figures();
        for (Occupation occupation : occupations) {
            figures.bySoc.putIfAbsent(
                    occupation.soc(),
                    new Figure(occupation.figuresFrom(), occupation.employmentSoc(), occupation.wage()));
        }
        return figures;
    }

    /**
     * Figures of a release for the codes of the reference. A SOC code without a row of its own takes its aggregate's: the
     * one that the built-in pack knows, else its broad group's.
     *
     * @param rows by OEWS code
     * @param builtIn for the aggregates, and for employment where the release is of one area
     * @param national false where only wages are to be taken, so that weights stay those of the United States
     */
    static Figures of(Map<String, Figure> rows, Collection<String> codes, Figures builtIn, boolean national) {
        Figures figures = new Figures();
        for (String code : codes) {
            String soc = code.substring(0, SOC_LENGTH);
            Figure known = builtIn.get(soc);
            Optional<Figure> found = Optional.ofNullable(rows.get(soc))
                    .or(() -> Optional.ofNullable(rows.get(known.from())))
                    .or(() -> Optional.ofNullable(rows.get(soc.substring(0, SOC_LENGTH - 1) + "0")));
            if (national) {
                figures.bySoc.put(soc, found.orElse(NONE));
            } else {
                Wage wage = found.map(Figure::wage).orElse(NO_WAGE);
                figures.bySoc.put(soc, new Figure(known.from(), known.employment(), wage));
            }
        }
        return figures;
    }

    Figure get(String soc) {
        return bySoc.getOrDefault(soc, NONE);
    }

    /** SOC codes that have no wage at all. */
    List<String> listWithoutWage() {
        List<String> without = new ArrayList<>();
        bySoc.forEach((soc, figure) -> {
            if (figure.wage().equals(NO_WAGE)) {
                without.add(soc);
            }
        });
        return without;
    }

    /** Each code's share of the employment that its OEWS code has: equal parts, so that sums count nobody twice. */
    Map<String, Double> listWeights(Collection<String> codes) {
        Map<String, Integer> sharers = new HashMap<>();
        for (String code : codes) {
            sharers.merge(get(code.substring(0, SOC_LENGTH)).from(), 1, Integer::sum);
        }
        Map<String, Double> weights = new HashMap<>();
        for (String code : codes) {
            Figure figure = get(code.substring(0, SOC_LENGTH));
            weights.put(code, figure.employment() / sharers.getOrDefault(figure.from(), 1));
        }
        return weights;
    }
}
