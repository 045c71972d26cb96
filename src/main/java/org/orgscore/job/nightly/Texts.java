package org.orgscore.job.nightly;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The sentences that people find in the inbox, and in the mail. */
final class Texts {
    private static final String ENGLISH = "/nightly/messages.properties";

    private final Properties messages = new Properties();

    private Texts() {}

    static Texts english() {
        Texts texts = new Texts();
        try (InputStream in = Texts.class.getResourceAsStream(ENGLISH)) {
            if (in == null) {
                throw new IllegalStateException(ENGLISH + " is missing from the program");
            }
            texts.messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(ENGLISH + " cannot be read", e);
        }
    }

    String get(String key, Object... values) {
        String pattern = messages.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return new MessageFormat(pattern, Locale.US).format(values);
    }
}
