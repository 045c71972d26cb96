package org.orgscore.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;

/**
 * How an organisation's reports look.
 *
 * @param name as the reports show it; empty for the name that the run was given
 * @param logo shown on the first page and the first slide
 * @param color accent colour, {@code #rrggbb}; empty for the default
 * @param locale of numbers, dates and amounts; words are English where they are not translated into its language
 */
public record Brand(Optional<String> name, Optional<Logo> logo, Optional<String> color, Locale locale) {
    public static final Brand DEFAULT = new Brand(Optional.empty(), Optional.empty(), Optional.empty(), Locale.US);
    private static final long MAX_LOGO_BYTES = 1_000_000;
    private static final String BROKEN = ": the logo is damaged and cannot be drawn; save it anew as PNG or JPEG";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** Throws IllegalArgumentException for a colour that cannot be read or is too light for text. */
    public Brand {
        color.ifPresent(Palette::new);
    }

    /** A picture, PNG or JPEG. */
    public static final class Logo {
        private final byte[] content;
        private final boolean png;

        private Logo(byte[] content, boolean png) {
            this.content = content;
            this.png = png;
        }

        /** Throws IllegalArgumentException with one plain line where the file is no picture that can be used. */
        public static Logo read(Path file) {
            try {
                if (Files.size(file) > MAX_LOGO_BYTES) {
                    throw new IllegalArgumentException(file + ": the logo is over 1 MB; give a smaller picture");
                }
                byte[] content = Files.readAllBytes(file);
                boolean png = startsWith(content, PNG);
                if (!png && !startsWith(content, JPEG)) {
                    throw new IllegalArgumentException(
                            file + ": the logo is neither PNG nor JPEG; save it as one of them");
                }
                if (ImageIO.read(new ByteArrayInputStream(content)) == null) {
                    throw new IllegalArgumentException(file + BROKEN);
                }
                return new Logo(content, png);
            } catch (NoSuchFileException e) {
                throw new IllegalArgumentException(file + ": there is no such file; report.logo names it", e);
            } catch (IIOException e) {
                throw new IllegalArgumentException(file + BROKEN, e);
            } catch (IOException e) {
                throw new IllegalArgumentException(file + ": the logo cannot be read", e);
            }
        }

        byte[] content() {
            return content.clone();
        }

        /** Over its bytes, lower-case hexadecimal. */
        public String sha256() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }

        boolean png() {
            return png;
        }

        private static boolean startsWith(byte[] content, byte[] mark) {
            for (int i = 0; i < mark.length; i++) {
                if (i >= content.length || content[i] != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
