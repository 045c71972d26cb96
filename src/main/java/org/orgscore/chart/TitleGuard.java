package org.orgscore.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orgscore.chart.columns.PersonNames;
import org.orgscore.chart.columns.UnusualNames;
import org.orgscore.chart.columns.WordList;

/**
 * Leaves what identifies a person out of the texts that are kept: names beside a title, the row's own name, addresses,
 * telephone numbers and national numbers. Errs towards leaving out where a text has the form of a name.
 */
final class TitleGuard {
    private static final Pattern CONTACT = Pattern.compile(
            "[^\\s<(]+@[^\\s>)]+|(?:\\+|\\b00)\\d[\\d ()./-]{7,}\\d|\\(?\\b\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4}\\b|\\b\\d{3}-\\d{2}-\\d{4}\\b");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[-–—/|]\\s+|\\s*[:;\\n]\\s*|\\s*[()\\[\\]<>]\\s*|,\\s+");
    private static final Pattern EMPTY = Pattern.compile("[(\\[<]\\s*[)\\]>]");
    private static final Pattern OF_SOMEBODY = Pattern.compile("\\s+(?:to|for)\\s+(?:the\\s+)?(.+)$");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([^()]{3,60})\\)\\s*$");
    private static final Pattern NAME_GAPS = Pattern.compile("[^\\p{L}'’-]+");
    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final Pattern ENDS = Pattern.compile("^[\\s,;:/|–—-]+|[\\s,;:/|–—-]+$");
    private static final int MAX_KNOWN = 50_000;
    private static final int MIN_NAME_CHARS = 3;

    private final OncePerText<String> plain = new OncePerText<>(MAX_KNOWN, this::plainOf);
    private final TitleWords words;

    TitleGuard(TitleWords words) {
        this.words = words;
    }

    /** A text without what identifies a person; empty where nothing else is in it. */
    String plain(String text) {
        return text.isEmpty() ? text : plain.of(text);
    }

    private String plainOf(String text) {
        String seen = needsLook(text) ? guarded(text) : text;
        return words.known() && !words.isUsual(text) ? withoutUnusualName(seen) : seen;
    }

    /** Also without the words of the row's own name. */
    String plain(String text, String ownName) {
        String plain = plain(text);
        if (ownName.isEmpty() || plain.isEmpty() || !holdsAWord(plain, ownName)) {
            return plain;
        }
        List<String> own = new ArrayList<>();
        for (String word : NAME_GAPS.split(ownName, -1)) {
            if (word.length() >= MIN_NAME_CHARS) {
                own.add(word.toLowerCase(Locale.ROOT));
            }
        }
        Set<String> there = new HashSet<>();
        String lower = plain.toLowerCase(Locale.ROOT);
        for (String word : own) {
            if (lower.contains(word) && !WordList.TITLES.in(word) && !WordList.DEPARTMENTS.in(word)) {
                there.add(word);
            }
        }
        if (there.size() < Math.min(2, own.size())) {
            return plain;
        }
        String without = plain;
        for (String word : there) {
            without = without.replaceAll("(?i)(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})", " ");
        }
        String left = trimmed(without);
        return left.equals(plain) ? plain : left;
    }

    /** A cheap look: whether any longer word of a name stands in a text, as it does in few rows. */
    private static boolean holdsAWord(String text, String name) {
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !isOfName(name.charAt(i))) {
                if (i - from >= MIN_NAME_CHARS && contains(text, name, from, i - from)) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private static boolean isOfName(char c) {
        return Character.isLetter(c) || c == '\'' || c == '’' || c == '-';
    }

    private static boolean contains(String text, String name, int from, int length) {
        for (int at = 0; at + length <= text.length(); at++) {
            if (text.regionMatches(true, at, name, from, length)) {
                return true;
            }
        }
        return false;
    }

    /** Also without a person's name in brackets at the end, as systems name a unit after its manager. */
    String withoutManager(String text) {
        Matcher matcher = IN_BRACKETS.matcher(text);
        return plain(
                matcher.find() && PersonNames.hasForm(matcher.group(1)) ? text.substring(0, matcher.start()) : text);
    }

    /** What stands in brackets at the end, where it has the form of a name; empty where there is none. */
    static String managerIn(String text) {
        Matcher matcher = IN_BRACKETS.matcher(text);
        return matcher.find() && PersonNames.hasForm(matcher.group(1)) ? matcher.group(1) : "";
    }

    private static boolean needsLook(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@'
                    || c == '\n'
                    || c == '('
                    || c == ','
                    || c == ':'
                    || c == ';'
                    || c == '.'
                    || c == '<'
                    || c == '['
                    || c == '|'
                    || c == '–'
                    || c == '—'
                    || (c >= '0' && c <= '9')) {
                return true;
            }
            if ((c == '-' || c == '/') && i > 0 && text.charAt(i - 1) == ' ') {
                return true;
            }
        }
        return text.contains(" to ") || text.contains(" for ") || PersonNames.isLikely(text);
    }

    private static String guarded(String text) {
        String plain = CONTACT.matcher(text).replaceAll(" ");
        String[] parts = SEPARATOR.split(plain, -1);
        boolean someTitle = false;
        boolean someName = false;
        for (String part : parts) {
            someTitle |= WordList.TITLES.in(part) || WordList.DEPARTMENTS.in(part);
            someName |= PersonNames.isLikely(part);
        }
        boolean familyFirst = PersonNames.isLikely(plain);
        if (familyFirst && !someTitle) {
            return "";
        }
        String left = plain;
        if (someName) {
            for (String part : parts) {
                if (PersonNames.isLikely(part)) {
                    left = left.replace(part, " ");
                }
            }
        }
        left = withoutLeadingName(left, parts);
        Matcher of = OF_SOMEBODY.matcher(left);
        if (of.find() && PersonNames.isLikely(of.group(1))) {
            left = left.substring(0, of.start());
        }
        return trimmed(left);
    }

    /** {@code Adaeze Okonkwo - Dentist}, {@code Nurse Kwabena Quarshie}: words that no title has. */
    private static String withoutUnusualName(String text) {
        if (UnusualNames.isName(text)) {
            return "";
        }
        String left = text;
        for (String part : SEPARATOR.split(text, -1)) {
            if (UnusualNames.isName(part)) {
                left = left.replace(part, " ");
            }
        }
        left = UnusualNames.withoutNameAtEnd(left);
        return left.equals(text) ? text : trimmed(left);
    }

    /** {@code Smith, Jane - Dentist}: family name first, a comma, a given name. */
    private static String withoutLeadingName(String text, String[] parts) {
        for (int i = 0; i + 1 < parts.length; i++) {
            String both = parts[i] + ", " + parts[i + 1];
            if (!parts[i].isBlank() && text.contains(both) && PersonNames.isLikely(both)) {
                return text.replace(both, " ");
            }
        }
        return text;
    }

    private static String trimmed(String text) {
        String line = GAPS.matcher(text).replaceAll(" ");
        String before = "";
        while (!line.equals(before)) {
            before = line;
            line = ENDS.matcher(line).replaceAll("").strip();
        }
        line = GAPS.matcher(EMPTY.matcher(line).replaceAll(" ")).replaceAll(" ").strip();
        int open = line.lastIndexOf('(');
        return open >= 0 && line.indexOf(')', open) < 0
                ? line.substring(0, open).strip()
                : line;
    }
}
