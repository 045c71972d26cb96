package org.orgscore.summary;

/** What a headcount is broken down by. Each flat dimension adds up to the total. */
public enum Dimension {
    DEPARTMENT("department"),
    LOCATION("location"),
    COUNTRY("country"),
    GRADE("grade"),
    MANAGER("manager"),
    MAJOR_GROUP("major_group"),
    OCCUPATION("occupation"),
    BAND("band"),
    DECISION("decision"),
    TITLE("title");

    private final String key;

    Dimension(String key) {
        this.key = key;
    }

    /** The word for it in {@code groups.csv} and in message keys. */
    public String key() {
        return key;
    }
}
