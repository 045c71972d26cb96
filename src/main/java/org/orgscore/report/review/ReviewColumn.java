package org.orgscore.report.review;

/** The columns of the review sheet, in their order; the header is how a file is recognised when it comes back. */
enum ReviewColumn {
    TITLE("Title", 34),
    DEPARTMENT("Department", 24),
    HEADCOUNT("Headcount", 11),
    DECISION("Decision", 11),
    SUGGESTION("Suggested occupation", 38),
    CONFIDENCE("Confidence", 11),
    WHY("Why", 52),
    CHOICE("Your choice (from the list)", 38),
    OTHER("Or another: code or title", 38),
    NOTE("Note", 30),
    CANDIDATE_1("Candidate 1", 30),
    CANDIDATE_2("Candidate 2", 30),
    CANDIDATE_3("Candidate 3", 30),
    CANDIDATE_4("Candidate 4", 30),
    CANDIDATE_5("Candidate 5", 30);

    /** A column's width is counted in digits; letters are narrower on the average. */
    private static final double LETTERS_A_DIGIT = 1.15;

    private final String header;
    private final int width;

    ReviewColumn(String header, int width) {
        this.header = header;
        this.width = width;
    }

    String header() {
        return header;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** How many lines a text takes when it is wrapped between words; at least 1. */
    int lines(String text) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ", -1)) {
            if (used > 0 && used + word.length() > width * LETTERS_A_DIGIT) {
                lines++;
                used = 0;
            }
            used += word.length() + 1;
        }
        return lines;
    }

    @SuppressWarnings("EnumOrdinal") // the order here is the order of the columns
    int at() {
        return ordinal();
    }
}
