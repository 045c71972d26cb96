package org.orgscore.report;

/** Well-formed XHTML as it is built: text is always escaped, elements always closed by whoever opens them. */
public final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Markup of our own; never holds anything from a chart. */
    public Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text from anywhere. */
    public Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** An element that holds only text; attributes are markup of our own. */
    public Html element(String name, String attributes, String text) {
        out.append('<').append(name);
        if (!attributes.isEmpty()) {
            out.append(' ').append(attributes);
        }
        out.append('>').append(escape(text)).append("</").append(name).append(">");
        return this;
    }

    public Html element(String name, String text) {
        return element(name, "", text);
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        String plain = Plain.text(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
