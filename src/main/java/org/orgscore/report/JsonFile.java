package org.orgscore.report;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** JSON with the same line ends and indents on every system. */
public final class JsonFile {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .setDefaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private JsonFile() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static void write(ObjectNode content, Path file) throws IOException {
        String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n";
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
