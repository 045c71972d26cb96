package org.orgscore.occupation.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.orgscore.occupation.InvalidReferenceException;

/** A text file as O*NET publishes it: UTF-8, one tab between cells, no quoting, so that a quotation mark is only that. */
record TabText(String name, Source source) implements SheetReader.Sheet {
    private static final Pattern TAB = Pattern.compile("\t");

    /** Opens the file at its start. */
    interface Source {
        InputStream open() throws IOException;
    }

    @Override
    public void visit(SheetReader.RowVisitor visitor) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8))) {
            int number = 0;
            String line;
            boolean more = true;
            while (more && (line = reader.readLine()) != null) {
                String[] cells = TAB.split(line, -1);
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = cells[i].strip();
                }
                more = visitor.row(++number, cells);
            }
        } catch (IOException e) {
            throw new InvalidReferenceException(
                    name + ": is damaged or cut off; download the release again (" + e.getMessage() + ")", e);
        }
    }
}
