package org.orgscore.title;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.orgscore.title.Trace.Form;
import org.orgscore.title.Trace.Holding;

/** Looks for aliases that are the same as a title, in one form after another, the surest first. For one title. */
final class ExactForms {
    /** The rarity of a word that stands in one alias of 150. */
    private static final double COMMON = 5.0;
    /** Share of its words, by rarity, that a department must have of another to be one of its kind. */
    private static final double ALIKE = 0.5;

    private final AliasIndex index;
    private final WordSet department;
    private final IntFunction<Trace> traces;
    private final Set<String> looked = new HashSet<>();

    /**
     * @param department its words; may be empty
     * @param traces gives the trace of an occupation, by its number
     */
    ExactForms(AliasIndex index, WordSet department, IntFunction<Trace> traces) {
        this.index = index;
        this.department = department;
        this.traces = traces;
    }

    /** Notes every occupation that has the value in the field. */
    void look(String field, String value, Form form) {
        if (!looked.add(field + ' ' + value)) {
            return; // a surer form was the same
        }
        List<AliasEntry> entries = index.listExact(field, value);
        if (entries.isEmpty()) {
            return;
        }
        Holding[] holdings = new Holding[entries.size()];
        Set<Integer> codes = new HashSet<>();
        Set<Integer> here = new HashSet<>();
        for (int i = 0; i < holdings.length; i++) {
            holdings[i] = holding(entries.get(i));
            codes.add(entries.get(i).occupation());
            if (holdings[i] != Holding.ELSEWHERE) {
                here.add(entries.get(i).occupation());
            }
        }
        for (int i = 0; i < holdings.length; i++) {
            AliasEntry entry = entries.get(i);
            traces.apply(entry.occupation())
                    .exact(
                            entry,
                            form,
                            holdings[i],
                            holdings[i] == Holding.ELSEWHERE ? codes.size() : here.size(),
                            entry.words().mostRarity() < COMMON);
        }
    }

    private Holding holding(AliasEntry entry) {
        if (entry.departmentWords().size() == 0) {
            return Holding.ANYWHERE;
        }
        return department.covers(entry.departmentWords()) >= ALIKE
                        || entry.departmentWords().covers(department) >= ALIKE
                ? Holding.THERE
                : Holding.ELSEWHERE;
    }
}
