package org.orgscore.report;

/** Text from a chart as it may be shown: no control characters, and nothing that turns the direction of writing. */
final class Plain {
    private Plain() {}

    static String text(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
                clean.append(type == Character.CONTROL ? " " : "");
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString().strip();
    }

    /** A long name with its middle left out: names of one series differ at their ends. */
    static String shortened(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        int end = most / 3;
        String head = name.substring(0, most - end - 1);
        String tail = name.substring(name.length() - end);
        int lastSpace = head.lastIndexOf(' ');
        int firstSpace = tail.indexOf(' ');
        return (lastSpace > head.length() / 2 ? head.substring(0, lastSpace) : head).strip()
                + " … "
                + (firstSpace >= 0 ? tail.substring(firstSpace) : tail).strip();
    }

    /** With a capital at the start. */
    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
