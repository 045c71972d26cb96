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
    private static final Pattern RUN_TOGETHER = Pattern.compile("\\p{Alpha}*[a-z][A-Z]\\p{Alpha}*");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]?");
    private static final Pattern SEPARATORS = Pattern.compile("\\s+[-–—|:]+\\s*|\\s*[-–—|:]+\\s+|[/;]|\\s+@\\s+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}&'+#]+");
    private static final Pattern NUMBER =
            Pattern.compile("\\d+(st|nd|rd|th|hr|hrs|h)?|[ivx]{1,4}|[a-f]|[lpgt]\\d{1,2}|[a-z]{0,4}#?\\d{3,}[a-z]?");
    private static final Pattern LED = Pattern.compile("\\s*(\\p{L}+)-(\\p{L}.*)");
    private static final Set<String> HEADS = Set.of(
            "director",
            "manager",
            "supervisor",
            "coordinator",
            "specialist",
            "dean",
            "president",
            "vice",
            "assistant",
            "associate",
            "analyst",
            "engineer",
            "professor");
    /** In whose titles a language is the work: what is taught, or translated from. */
    private static final Set<String> TEACHERS =
            Set.of("teacher", "professor", "instructor", "lecturer", "tutor", "faculty", "interpreter", "translator");
    /** What leads a title of a chief or a head of something is no seniority. */
    private static final Set<String> WITH_OFFICER = Set.of("chief", "head");

    private static final Pattern GRADE_LETTERS = Pattern.compile("(?i)[ae]o|[hs]eo");
    private static final Pattern LETTER_GRADE = Pattern.compile("[a-f]");

    private final Lexicon lexicon;
    private final Practitioner practitioner;

    TitleNormaliser(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.practitioner = new Practitioner(lexicon);
    }

    /** @param context the department, which settles what some abbreviations mean; may be empty */
    NormalisedTitle normalise(String title, String context) {
        String plain = plain(title);
        String around = (plain + " " + plain(context)).toLowerCase(Locale.ROOT);
        List<String> removed = new ArrayList<>();
        Set<List<String>> segments = new LinkedHashSet<>();
        List<String> inBrackets = new ArrayList<>();
        StringBuilder outside = new StringBuilder();
        Matcher brackets = BRACKETS.matcher(plain);
        while (brackets.find()) {
            for (String word : words(brackets.group(1), around)) {
                (isMark(word) ? removed : inBrackets).add(word);
            }
            brackets.appendReplacement(outside, " ");
        }
        brackets.appendTail(outside);
        List<String> parts = withoutGrade(parts(outside.toString(), around), around, removed);
        List<String> full = new ArrayList<>();
        for (String part : parts) {
            List<String> partWords = words(part, around);
            full.addAll(inverted(part, around).orElse(partWords));
            if (parts.size() > 1 && !partWords.stream().allMatch(this::isMark)) {
                addSegment(segments, strip(partWords, new ArrayList<>(), false));
            }
        }
        if (parts.size() == 2) {
            addSegment(segments, joined(words(parts.get(1), around), words(parts.get(0), around)));
        }
        if (full.isEmpty()) {
            full.addAll(words(plain, around));
        }
        List<String> core = strip(full, removed, false);
        List<String> bare = strip(core, removed, true);
        if (!inBrackets.isEmpty()) {
            addSegment(segments, joined(inBrackets, core));
            addSegment(segments, inBrackets);
        }
        List<String> wide = new ArrayList<>(inBrackets);
        wide.addAll(core);
        practitioner.find(wide).ifPresent(reading -> {
            addSegment(segments, reading);
            wide.addAll(0, reading);
        });
        segments.remove(full);
        segments.remove(core);
        segments.remove(bare);
        return new NormalisedTitle(full, wide, core, bare, inBrackets, List.copyOf(segments), removed);
    }

    /** {@code Dir-Enrollment Svcs} has two parts, though no blank says so: its first word heads the title. */
    private List<String> parts(String outside, String around) {
        Matcher led = LED.matcher(outside);
        if (led.matches() && HEADS.containsAll(words(led.group(1), around))) {
            return List.of(led.group(1), led.group(2));
        }
        return SEPARATORS.splitAsStream(outside).filter(part -> !part.isBlank()).toList();
    }

    /** {@code SEO - Psychologist} is a psychologist: the letters of a British grade lead the title, the work follows. */
    private List<String> withoutGrade(List<String> parts, String around, List<String> removed) {
        if (parts.size() < 2 || !GRADE_LETTERS.matcher(parts.get(0).strip()).matches()) {
            return parts;
        }
        List<String> grade = words(parts.get(0), around);
        if (!grade.get(grade.size() - 1).equals("officer")) {
            return parts; // here the letters mean something else, such as search engine optimization
        }
        removed.addAll(grade);
        return parts.subList(1, parts.size());
    }

    private List<String> joined(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return strip(both, new ArrayList<>(), false);
    }

    /** The words of any text, written out, for comparing. */
    List<String> words(String text) {
        return words(plain(text), "");
    }

    /** The words of a department that may say what is done there: no numbers, places and words for a unit as such. */
    List<String> departmentWords(String department) {
        return words(department).stream()
                .filter(word -> !lexicon.isFiller(word) && !isMark(word))
                .toList();
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
        String spaced = text.equals(text.toUpperCase(Locale.ROOT)) ? text : splitRunTogether(text);
        NOT_WORD.splitAsStream(spaced.toLowerCase(Locale.ROOT))
                .filter(raw -> !raw.isEmpty())
                .forEach(raw -> addExpanded(words, raw, context));
        return WordOrder.headLast(words);
    }

    private String splitRunTogether(String text) {
        return RUN_TOGETHER.matcher(text).replaceAll(found -> {
            String word = found.group();
            return lexicon.isWhole(word.toLowerCase(Locale.ROOT))
                    ? word
                    : CAMEL.matcher(word).replaceAll(" ");
        });
    }

    private void addExpanded(List<String> words, String raw, String context) {
        String longForm = lexicon.expand(raw, context);
        if (longForm.equals(raw) && raw.indexOf('&') >= 0 && raw.length() > 1) {
            longForm = raw.replace("&", " and ");
        }
        for (String word : longForm.split(" ", -1)) {
            if (!word.isEmpty() && !word.equals("&") && !word.equals("and") && !word.equals("the")) {
                words.add(word);
            }
        }
    }

    /**
     * Takes marks off, but never all words. Words of seniority stand before what they qualify: the last word is never one
     * ({@code physician assistant}), and a chief officer is no officer of lesser rank.
     */
    private List<String> strip(List<String> words, List<String> removed, boolean seniority) {
        List<String> kept = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String kind = kind(word);
            boolean rank = kind.equals("seniority");
            boolean taught = kind.equals("language") && words.stream().anyMatch(TEACHERS::contains);
            boolean mark = rank ? seniority && isLeading(words, i) : !kind.isEmpty() && !taught;
            (mark ? taken : kept).add(word);
        }
        if (kept.isEmpty()) {
            return words;
        }
        removed.addAll(taken);
        return kept;
    }

    private static boolean isLeading(List<String> words, int at) {
        boolean last = at == words.size() - 1;
        boolean ofOfficer = WITH_OFFICER.contains(words.get(at))
                && (words.get(words.size() - 1).equals("officer") || at == 0);
        return !last && !ofOfficer;
    }

    /** Whether a word is a mark wherever it stands: of shift, time, place, language, grade or a number. */
    private boolean isMark(String word) {
        String kind = kind(word);
        return !kind.isEmpty() && !kind.equals("seniority");
    }

    private String kind(String word) {
        String kind = lexicon.markKind(word);
        if (kind.isEmpty() && NUMBER.matcher(word).matches()) {
            return LETTER_GRADE.matcher(word).matches() ? "grade" : "number";
        }
        return kind;
    }
}
