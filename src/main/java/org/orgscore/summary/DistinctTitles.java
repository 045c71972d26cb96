package org.orgscore.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.orgscore.chart.Attribute;
import org.orgscore.chart.Ledger;
import org.orgscore.title.TitleQuery;

/**
 * The distinct (title, department) pairs of a chart, each with the context that matching may draw on. Every position
 * belongs to exactly one; they are numbered from 0 in the order of first sight.
 */
public final class DistinctTitles {
    private static final int MAX_PEERS = 24;
    private static final String US_DOLLAR = "USD";

    private final int[] titleOfPosition;
    private final List<TitleQuery> queries;

    private DistinctTitles(int[] titleOfPosition, List<TitleQuery> queries) {
        this.titleOfPosition = titleOfPosition;
        this.queries = List.copyOf(queries);
    }

    /** Collects the pairs of a chart in one pass, and their contexts in a second. */
    public static DistinctTitles of(Ledger ledger) {
        Map<Long, Integer> numbers = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        Map<Integer, Set<Integer>> peers = new HashMap<>();
        int[] titleOfPosition = new int[ledger.size()];
        for (int i = 0; i < ledger.size(); i++) {
            int title = ledger.textId(i, Attribute.TITLE);
            int department = ledger.textId(i, Attribute.DEPARTMENT);
            long key = (long) title << 32 | department;
            Integer number = numbers.get(key);
            if (number == null) {
                number = pairs.size();
                numbers.put(key, number);
                pairs.add(new Pair(title, department, ledger.text(i, Attribute.GRADE)));
                Set<Integer> known = peers.computeIfAbsent(department, d -> new LinkedHashSet<>());
                if (known.size() <= MAX_PEERS) {
                    known.add(title);
                }
            }
            titleOfPosition[i] = number;
            pairs.get(number).addPay(ledger, i);
        }
        return new DistinctTitles(
                titleOfPosition,
                pairs.stream().map(pair -> pair.query(ledger, peers)).toList());
    }

    /** Number of distinct pairs. */
    public int size() {
        return queries.size();
    }

    /** The pair's number of a position. */
    public int titleOf(int position) {
        return titleOfPosition[position];
    }

    /** One query a pair, in order of number. */
    public List<TitleQuery> listQueries() {
        return queries;
    }

    private static final class Pair {
        private final int title;
        private final int department;
        private final String grade;
        private double payUsd;
        private double payHeadcount;

        Pair(int title, int department, String grade) {
            this.title = title;
            this.department = department;
            this.grade = grade;
        }

        void addPay(Ledger ledger, int position) {
            double pay = ledger.pay(position);
            if (!Double.isNaN(pay)
                    && ledger.headcount(position) > 0
                    && ledger.text(position, Attribute.CURRENCY).equals(US_DOLLAR)) {
                payUsd += pay;
                payHeadcount += ledger.headcount(position);
            }
        }

        TitleQuery query(Ledger ledger, Map<Integer, Set<Integer>> peers) {
            String departmentText = ledger.dictionary(Attribute.DEPARTMENT).getValue(department);
            List<String> others = departmentText.isEmpty()
                    ? List.of()
                    : peers.getOrDefault(department, Set.of()).stream()
                            .filter(other -> other != title)
                            .limit(MAX_PEERS)
                            .map(other -> ledger.dictionary(Attribute.TITLE).getValue(other))
                            .toList();
            return new TitleQuery(
                    ledger.dictionary(Attribute.TITLE).getValue(title),
                    departmentText,
                    grade,
                    payHeadcount > 0 ? OptionalDouble.of(payUsd / payHeadcount) : OptionalDouble.empty(),
                    others);
        }
    }
}
