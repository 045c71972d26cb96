package org.orgscore.job.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Decisions of persons about titles: kept by organisation, title and department, the last one standing. */
public final class OverrideStore {
    private final JdbcTemplate jdbc;

    public OverrideStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One decision.
     *
     * @param decidedOn ISO instant
     * @param sourceFile the review workbook it came in
     */
    public record Line(
            String organisation,
            String title,
            String department,
            String code,
            String decidedBy,
            String decidedOn,
            String sourceFile,
            String note) {
        /** Whether it was taken after an instant; a decision whose time cannot be read was not. */
        public boolean isAfter(Instant other) {
            return WrittenTime.findInstant(decidedOn)
                    .filter(time -> time.isAfter(other))
                    .isPresent();
        }
    }

    /** All decisions of an organisation, or of all where none is named, in order of title. */
    public List<Line> listAll(Optional<String> organisation) {
        return jdbc.query(
                """
                select organisation, title, department, code, decided_by, decided_on, source_file, note
                from title_override where organisation = ? or ? = ''
                order by organisation, title, department
                """,
                (row, number) -> new Line(
                        row.getString("organisation"),
                        row.getString("title"),
                        row.getString("department"),
                        row.getString("code"),
                        row.getString("decided_by"),
                        row.getString("decided_on"),
                        row.getString("source_file"),
                        row.getString("note")),
                organisation.orElse(""),
                organisation.orElse(""));
    }

    public Optional<Line> find(String organisation, String title, String department) {
        return listAll(Optional.of(organisation)).stream()
                .filter(line -> line.title().equalsIgnoreCase(title)
                        && line.department().equalsIgnoreCase(department))
                .findFirst();
    }

    /** Keeps a decision in place of an earlier one about the same title and department. */
    public void save(Line line) {
        find(line.organisation(), line.title(), line.department()).ifPresent(this::delete);
        jdbc.update(
                """
                insert into title_override
                    (organisation, title, department, code, decided_by, decided_on, source_file, note)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                line.organisation(),
                line.title(),
                line.department(),
                line.code(),
                line.decidedBy(),
                line.decidedOn(),
                line.sourceFile(),
                line.note());
    }

    /** Takes back the decisions about a title, in whatever department; returns how many there were. */
    public int withdraw(String organisation, String title) {
        return jdbc.update(
                "delete from title_override where organisation = ? and lower(title) = lower(?)", organisation, title);
    }

    private void delete(Line line) {
        jdbc.update(
                "delete from title_override where organisation = ? and title = ? and department = ?",
                line.organisation(),
                line.title(),
                line.department());
    }
}
