package org.orgscore.title;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings titles as HR systems write them into the words that an alias index knows. Safe for several threads. */
final class TitleNormaliser {
    private static final Pattern DIACRITICS = Pattern.compile("\\p{M}+");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]?");
    private static final Pattern SEPARATORS = Pattern.compile("\\s+[-–—|:]+\\s*|\\s*[-–—|:]+\\s+|[/;]|\\s+@\\s+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}&'+#]+");
    private static final Pattern NUMBER =
            Pattern.compile("\\d+(st|nd|rd|th|hr|hrs|h)?|[ivx]{1,4}|[a-f]|[lpgt]\\d{1,2}|[a-z]{0,3}\\d{3,}[a-z]?");
    private static final Pattern LETTER_GRADE = Pattern.compile("[a-f]");

    private final Lexicon lexicon;

    TitleNormaliser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param context the department, which settles what some abbreviations mean; may be empty */
    NormalisedTitle normalise(String title, String context) {
        String plain = plain(title);
        String around = (plain + " " + plain(context)).toLowerCase(Locale.ROOT);
        List<String> removed = new ArrayList<>();
        Set<List<String>> segments = new LinkedHashSet<>();
        StringBuilder outside = new StringBuilder();
        Matcher brackets = BRACKETS.matcher(plain);
        while (brackets.find()) {
            addSegment(segments, words(brackets.group(1), around));
            brackets.appendReplacement(outside, " ");
        }
        brackets.appendTail(outside);
        List<String> parts = SEPARATORS
                .splitAsStream(outside)
                .filter(part -> !part.isBlank())
                .toList();
        List<String> full = new ArrayList<>();
        for (String part : parts) {
            List<String> partWords = words(part, around);
            full.addAll(inverted(part, around).orElse(partWords));
            if (parts.size() > 1) {
                addSegment(segments, strip(partWords, new ArrayList<>(), false));
            }
        }
        if (parts.size() == 2) {
            List<String> swapped = new ArrayList<>(words(parts.get(1), around));
            swapped.addAll(words(parts.get(0), around));
            addSegment(segments, strip(swapped, new ArrayList<>(), false));
        }
        if (full.isEmpty()) {
            full.addAll(words(plain, around));
        }
        List<String> core = strip(full, removed, false);
        List<String> bare = strip(core, removed, true);
        segments.remove(full);
        segments.remove(core);
        segments.remove(bare);
        return new NormalisedTitle(full, core, bare, List.copyOf(segments), removed);
    }

    /** The words of any text, written out, for comparing. */
    List<String> words(String text) {
        return words(plain(text), "");
    }

    private static void addSegment(Set<List<String>> segments, List<String> words) {
        if (!words.isEmpty()) {
            segments.add(words);
        }
    }

    private static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return DIACRITICS.matcher(decomposed).replaceAll("").replace('’', '\'').replace("'s", "s");
    }

    /** {@code Engineer, Software} is a software engineer; {@code Director, Human Resources} one of human resources. */
    private Optional<List<String>> inverted(String part, String context) {
        int comma = part.indexOf(',');
        if (comma <= 0 || comma == part.length() - 1) {
            return Optional.empty();
        }
        List<String> before = words(part.substring(0, comma), context);
        List<String> after = words(part.substring(comma + 1), context);
        List<String> turned = new ArrayList<>(after);
        turned.addAll(before);
        return Optional.of(turned);
    }

    private List<String> words(String text, String context) {
        List<String> words = new ArrayList<>();
        String spaced = text.equals(text.toUpperCase(Locale.ROOT))
                ? text
                : CAMEL.matcher(text).replaceAll(" ");
        NOT_WORD.splitAsStream(spaced.toLowerCase(Locale.ROOT))
                .filter(raw -> !raw.isEmpty())
                .forEach(raw -> addExpanded(words, raw, context));
        return words;
    }

    private void addExpanded(List<String> words, String raw, String context) {
        String longForm = lexicon.expand(raw, context);
        if (longForm.equals(raw) && raw.indexOf('&') >= 0 && raw.length() > 1) {
            longForm = raw.replace("&", " and ");
        }
        for (String word : longForm.split(" ", -1)) {
            if (!word.isEmpty()
                    && !word.equals("&")
                    && !word.equals("and")
                    && !word.equals("of")
                    && !word.equals("the")) {
                words.add(word);
            }
        }
    }

    /** Takes marks off, but never the last word that is left. */
    private List<String> strip(List<String> words, List<String> removed, boolean seniority) {
        List<String> kept = new ArrayList<>();
        for (String word : words) {
            String kind = kind(word);
            boolean mark = !kind.isEmpty() && (seniority || !kind.equals("seniority"));
            if (mark) {
                removed.add(word);
            } else {
                kept.add(word);
            }
        }
        if (kept.isEmpty()) {
            removed.removeAll(words);
            return words;
        }
        return kept;
    }

    private String kind(String word) {
        String kind = lexicon.markKind(word);
        if (kind.isEmpty() && NUMBER.matcher(word).matches()) {
            return LETTER_GRADE.matcher(word).matches() ? "grade" : "number";
        }
        return kind;
    }
}
