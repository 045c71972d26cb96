package org.orgscore.chart.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orgscore.chart.RawRow;

/**
 * What a column's cells look like in the first rows. All shares are of its filled cells, 0 where it has none.
 *
 * @param rows rows looked at
 * @param filled cells that hold something
 * @param distinct different texts among them
 * @param numbers share of plain or money numbers
 * @param money share with a currency sign or of 1,000 and more
 * @param smallNumbers share of numbers from 0 to 2
 * @param median of the numbers, 0 where there are none
 * @param max of the numbers, 0 where there are none
 * @param dates share of dates
 * @param emails share of e-mail addresses
 * @param phones share that look like telephone numbers
 * @param titles share with a word that heads a title
 * @param departments share with a word of departments and none of titles
 * @param names share that have the form of a person's name
 * @param likelyNames share that are very likely a person's name
 * @param honorifics share of Mr, Dr and the like
 * @param flags share of yes, no, true, false, 0 and 1
 * @param words share of cells that read like words rather than codes
 * @param codes share of single words with a digit in them, numbers included
 */
public record ColumnProfile(
        int rows,
        int filled,
        int distinct,
        double numbers,
        double money,
        double smallNumbers,
        double median,
        double max,
        double dates,
        double emails,
        double phones,
        double titles,
        double departments,
        double names,
        double likelyNames,
        double honorifics,
        double flags,
        double words,
        double codes) {
    private static final Pattern NUMBER = Pattern.compile(
            "[(-]?(?:[A-Z]{2,3}\\s?|R(?=[$]))?[$£€¥₹]?\\s?-?[0-9][0-9.,' ]*\\s?(?:[kK%€£]|[A-Z]{3})?\\)?");
    /** An amount with a sign or a k, a range of two, or what it is paid for. */
    private static final Pattern PAY = Pattern.compile(
            "(?i)(?:up to|from|about|circa|ca\\.?|bis|ab|over|under)?\\s*[$£€]?\\s?(\\d[\\d.,]*)\\s?(k)?"
                    + "(?:\\s*(?:-|–|—|to|bis|à)\\s*[$£€]?\\s?\\d[\\d.,]*\\s?k?)?(?:\\s?(?:/|per|pro)\\s?\\p{L}+)?");

    private static final Pattern DATE =
            Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[T ].*)?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}(?: .*)?"
                    + "|\\d{1,2}[- ](?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ,]+\\d{2,4}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,}");
    private static final Pattern PHONE = Pattern.compile("(?:\\+|00)?[0-9 ()./-]{9,20}(?:\\s?(?:x|ext\\.?)\\s?\\d+)?");
    private static final Set<String> FLAGS =
            Set.of("y", "n", "yes", "no", "true", "false", "0", "1", "x", "ja", "nein");

    /** Looks at one column of some rows. */
    public static ColumnProfile of(int column, List<RawRow> rows) {
        Map<String, Integer> counts = new HashMap<>(); // texts recur, and looking at one takes long
        for (RawRow row : rows) {
            String cell = row.cell(column);
            if (!cell.isEmpty()) {
                counts.merge(cell, 1, Integer::sum);
            }
        }
        Tally tally = new Tally();
        counts.forEach(tally::add);
        return tally.profile(rows.size());
    }

    /** Share of the rows in which the column holds something. */
    public double filledShare() {
        return rows == 0 ? 0 : filled / (double) rows;
    }

    /** Share of the filled cells that are different. */
    public double distinctShare() {
        return filled == 0 ? 0 : distinct / (double) filled;
    }

    /** Whether a cell is a plain or a money number. */
    public static boolean isNumber(String cell) {
        return cell.length() <= 30 && NUMBER.matcher(cell).matches();
    }

    /** Whether a cell is a date. */
    public static boolean isDate(String cell) {
        return cell.length() <= 30 && DATE.matcher(cell).matches();
    }

    static boolean isEmail(String cell) {
        return cell.indexOf('@') > 0 && EMAIL.matcher(cell).matches();
    }

    private static final class Tally {
        private int distinct;
        private double[] values = new double[64];
        private int numbers;
        private int filled;
        private int money;
        private int small;
        private int dates;
        private int emails;
        private int phones;
        private int titles;
        private int departments;
        private int names;
        private int likely;
        private int honorifics;
        private int flags;
        private int words;
        private int codes;

        void add(String cell, int times) {
            filled += times;
            distinct++;
            flags += FLAGS.contains(cell.toLowerCase(Locale.ROOT)) ? times : 0;
            Matcher pay = PAY.matcher(cell.length() <= 30 ? cell : "");
            if (isDate(cell)) {
                dates += times;
            } else if (isNumber(cell)) {
                addNumber(cell, times);
            } else if (pay.matches() && (pay.group(2) != null || cell.chars().anyMatch(c -> "$£€".indexOf(c) >= 0))) {
                addNumber("$" + pay.group(1) + (pay.group(2) == null ? "" : ",000"), times);
            } else if (isEmail(cell)) {
                emails += times;
            } else if (PHONE.matcher(cell).matches()) {
                phones += times;
            } else {
                addText(cell, times);
            }
        }

        private void addNumber(String cell, int times) {
            boolean sign = cell.chars().anyMatch(c -> "$£€¥₹".indexOf(c) >= 0);
            String digits = cell.replaceAll("[^0-9.,]", "");
            codes += digits.length() == cell.length() ? times : 0;
            phones += digits.length() == 10 && digits.equals(cell) ? times : 0;
            double value = plainValue(digits);
            money += sign || value >= 1000 ? times : 0;
            small += !sign && value <= 2 ? times : 0;
            if (numbers + times > values.length) {
                values = Arrays.copyOf(values, (numbers + times) * 2);
            }
            Arrays.fill(values, numbers, numbers + times, value);
            numbers += times;
        }

        private static double plainValue(String digits) {
            int point = digits.lastIndexOf('.');
            int comma = digits.lastIndexOf(',');
            int last = Math.max(point, comma);
            boolean decimal = last >= 0 && digits.length() - last != 4;
            String whole = (decimal ? digits.substring(0, last) : digits).replaceAll("[.,]", "");
            String rest = decimal ? digits.substring(last + 1) : "";
            return whole.length() + rest.length() > 18 || (whole + rest).isEmpty()
                    ? 0
                    : Double.parseDouble((whole.isEmpty() ? "0" : whole) + "." + (rest.isEmpty() ? "0" : rest));
        }

        private void addText(String cell, int times) {
            boolean title = WordList.TITLES.in(cell);
            titles += title ? times : 0;
            departments += !title && WordList.DEPARTMENTS.in(cell) ? times : 0;
            names += PersonNames.hasForm(cell) ? times : 0;
            likely += PersonNames.isLikely(cell) ? times : 0;
            honorifics += PersonNames.isHonorific(cell) ? times : 0;
            long letters = cell.chars().filter(Character::isLetter).count();
            boolean digit = cell.chars().anyMatch(Character::isDigit);
            codes += digit && cell.indexOf(' ') < 0 ? times : 0;
            words += letters >= 2 && letters * 2 > cell.length() && !(digit && cell.indexOf(' ') < 0) ? times : 0;
        }

        ColumnProfile profile(int rows) {
            double[] sorted = Arrays.copyOf(values, numbers);
            Arrays.sort(sorted);
            return new ColumnProfile(
                    rows,
                    filled,
                    distinct,
                    share(numbers),
                    share(money),
                    share(small),
                    numbers == 0 ? 0 : sorted[numbers / 2],
                    numbers == 0 ? 0 : sorted[numbers - 1],
                    share(dates),
                    share(emails),
                    share(phones),
                    share(titles),
                    share(departments),
                    share(names),
                    share(likely),
                    share(honorifics),
                    share(flags),
                    share(words),
                    share(codes));
        }

        private double share(int count) {
            return filled == 0 ? 0 : count / (double) filled;
        }
    }
}
