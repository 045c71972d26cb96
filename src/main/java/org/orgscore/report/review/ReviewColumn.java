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

    @SuppressWarnings("EnumOrdinal") // the order here is the order of the columns
    int at() {
        return ordinal();
    }
}
