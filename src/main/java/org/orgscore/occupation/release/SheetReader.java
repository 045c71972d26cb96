package org.orgscore.occupation.release;

import java.nio.file.Path;
import java.util.List;

/** Opens workbooks and delimited text; whoever runs an import brings one. */
public interface SheetReader {
    /** The sheets of a file, in its order; throws InvalidReferenceException with one line where it cannot be read. */
    List<Sheet> listSheets(Path file);

    /** A table whose rows can be gone through again and again. */
    interface Sheet {
        /** Hands over each row until the visitor has enough; throws InvalidReferenceException where the file is damaged. */
        void visit(RowVisitor visitor);
    }

    /** Takes the rows of a sheet. */
    interface RowVisitor {
        /**
         * One row.
         *
         * @param number as a person sees it, from 1
         * @param cells trimmed text; may be shorter than the header
         * @return false when no more rows are wanted
         */
        boolean row(int number, String[] cells);
    }
}
