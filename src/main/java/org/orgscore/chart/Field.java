package org.orgscore.chart;

/** What a column may mean. Personal columns are known so that they can be left unread. */
public enum Field {
    TITLE("title"),
    DEPARTMENT("department"),
    UNIT("unit"),
    ORGANISATION("organisation"),
    LOCATION("location"),
    COUNTRY("country"),
    GRADE("grade"),
    ID("id"),
    POSITION_ID("position_id"),
    MANAGER_ID("manager_id"),
    MANAGER_POSITION_ID("manager_position_id"),
    MANAGER_NAME("manager_name"),
    MANAGER_EMAIL("manager_email"),
    NAME("name"),
    FIRST_NAME("first_name"),
    LAST_NAME("last_name"),
    EMAIL("email"),
    PATH("path"),
    OUTLINE_LEVEL("outline_level"),
    FTE("fte"),
    POSTS("posts"),
    HEADCOUNT("headcount"),
    PAY_ANNUAL("pay_annual"),
    PAY_HOURLY("pay_hourly"),
    PAY_MONTHLY("pay_monthly"),
    PAY_MIN("pay_min"),
    PAY_MAX("pay_max"),
    PAY_BASIS("pay_basis"),
    HOURS("hours"),
    CURRENCY("currency"),
    EMPLOYMENT_TYPE("employment_type"),
    STATUS("status"),
    VACANCY("vacancy"),
    START_DATE("start_date"),
    END_DATE("end_date"),
    PERSONAL("personal");

    private final String key;

    Field(String key) {
        this.key = key;
    }

    /** The word for it on the command line and in {@code mapping.properties}. */
    public String key() {
        return key;
    }

    /** True for columns whose values are personal data and never shown. */
    public boolean personal() {
        return switch (this) {
            case NAME, FIRST_NAME, LAST_NAME, MANAGER_NAME, EMAIL, MANAGER_EMAIL, PERSONAL -> true;
            default -> false;
        };
    }

    /** True for those personal columns that serve, hashed, to tell vacancies and reporting lines. */
    public boolean servesAsKey() {
        return personal() && this != PERSONAL;
    }
}
