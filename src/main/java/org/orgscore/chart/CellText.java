package org.orgscore.chart;

/** What every reader makes of a cell's text before anything looks at it. */
public final class CellText {
    private static final int TAB_SPACES = 4;

    private CellText() {}

    /**
     * Without control characters, invisible format characters (among them those that turn the direction of writing) and
     * broken surrogates; other spaces become plain ones, line breaks stay. Space at the start stays, since it may indent
     * an outline; space at the end goes.
     */
    public static String clean(String raw) {
        int length = raw.length();
        for (int i = 0; i < length; i++) {
            if (!isPlain(raw.charAt(i))) {
                return rebuilt(raw);
            }
        }
        return length == 0 || raw.charAt(length - 1) != ' ' ? raw : raw.stripTrailing();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && (c < 0x7f || (c > 0xa0 && c != 0xad && c < 0x600));
    }

    private static String rebuilt(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        int length = raw.length();
        for (int i = 0; i < length; ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x0b || c == 0x85) {
                clean.append('\n');
            } else if (c == '\t') {
                clean.append(" ".repeat(clean.length() == 0 ? TAB_SPACES : 1));
            } else if (Character.isSpaceChar(c)) {
                clean.append(' ');
            } else if (isShown(c)) {
                clean.appendCodePoint(c);
            }
        }
        String text = clean.toString().stripTrailing();
        return text.startsWith("\n") ? text.strip() : text;
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> c != 0xfffd;
        };
    }
}
