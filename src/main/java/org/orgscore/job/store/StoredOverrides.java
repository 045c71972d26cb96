package org.orgscore.job.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.orgscore.title.Overrides;
import org.springframework.jdbc.core.JdbcTemplate;

/** An organisation's overrides, read once when a run starts. */
public final class StoredOverrides implements Overrides {
    private static final int DATE_LENGTH = 10;

    private final Map<String, Verdict> byTitle = new HashMap<>();
    private final StringBuilder content = new StringBuilder();

    public StoredOverrides(JdbcTemplate jdbc, String organisation) {
        List<Row> rows = jdbc.query(
                """
                select title, department, code, decided_by, decided_on, source_file
                from title_override where organisation = ? order by title, department
                """,
                (row, number) -> new Row(
                        row.getString("title"),
                        row.getString("department"),
                        new Verdict(
                                row.getString("code"),
                                row.getString("decided_by"),
                                row.getString("decided_on").substring(0, DATE_LENGTH),
                                row.getString("source_file"))),
                organisation);
        for (Row row : rows) {
            byTitle.put(key(row.title(), row.department()), row.verdict());
            content.append(row.title()).append('\t').append(row.department()).append('\t');
            content.append(row.verdict().code()).append('\n');
        }
    }

    private record Row(String title, String department, Verdict verdict) {}

    @Override
    public Optional<Verdict> find(String title, String department) {
        if (byTitle.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(byTitle.get(key(title, department)))
                .or(() -> Optional.ofNullable(byTitle.get(key(title, ""))));
    }

    /** Everything that was decided, in a fixed order, to be hashed. */
    public String content() {
        return content.toString();
    }

    private static String key(String title, String department) {
        return title.toLowerCase(Locale.ROOT).strip() + "\t"
                + department.toLowerCase(Locale.ROOT).strip();
    }
}
