package org.orgscore.job.store;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** What was taken from the inbox and what became of it. */
public final class InboxFiles {
    private static final int MAX_TEXT = 1000;
    private static final RowMapper<Line> LINE = (row, number) -> new Line(
            row.getString("claim_id"),
            row.getString("organisation"),
            row.getString("file_name"),
            State.valueOf(row.getString("state")),
            row.getInt("attempts"),
            row.getString("content_sha256"),
            time(row.getObject("claimed_at", OffsetDateTime.class)),
            time(row.getObject("settled_at", OffsetDateTime.class)),
            row.getLong("run_id"),
            row.getString("reason"),
            row.getString("kept_in"));

    private final JdbcTemplate jdbc;

    public InboxFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a file is on its way. */
    public enum State {
        /** Taken and not yet dealt with. */
        CLAIMED,
        /** Scored; its original goes to the archive. */
        SCORED,
        /** Could not be scored; its original goes to failed. */
        FAILED
    }

    /**
     * One file.
     *
     * @param attempts how often work on it began
     * @param contentSha256 empty until it was hashed
     * @param settledAt empty while claimed
     * @param runId of its report, 0 where it has none
     * @param reason why it failed, or a remark
     * @param keptIn where the original is kept
     */
    public record Line(
            String claimId,
            String organisation,
            String fileName,
            State state,
            int attempts,
            String contentSha256,
            Optional<OffsetDateTime> claimedAt,
            Optional<OffsetDateTime> settledAt,
            long runId,
            String reason,
            String keptIn) {}

    /** Records that a file is about to be taken; does nothing where that is known already. */
    public void claim(String claimId, String organisation, String fileName) {
        try {
            jdbc.update("""
                    insert into inbox_file
                        (claim_id, organisation, file_name, state, attempts, content_sha256, claimed_at, run_id,
                         reason, kept_in)
                    values (?, ?, ?, 'CLAIMED', 0, '', current_timestamp, 0, '', '')
                    """, claimId, organisation, fileName);
        } catch (DuplicateKeyException e) {
            // a claim folder whose row was there before
        }
    }

    public Optional<Line> find(String claimId) {
        return jdbc.query("select * from inbox_file where claim_id = ?", LINE, claimId).stream()
                .findFirst();
    }

    /** The last files, newest first. */
    public List<Line> listLast(int limit) {
        return jdbc.query(
                "select * from inbox_file order by claimed_at desc, claim_id fetch first %d rows only".formatted(limit),
                LINE);
    }

    /** Work on it begins. */
    public void begin(String claimId, String contentSha256) {
        jdbc.update(
                "update inbox_file set attempts = attempts + 1, content_sha256 = ? where claim_id = ?",
                contentSha256,
                claimId);
    }

    /** Decides what becomes of a claimed file; false where that was decided before. */
    public boolean settle(String claimId, State state, long runId, String reason, String keptIn) {
        return jdbc.update("""
                        update inbox_file
                        set state = ?, run_id = ?, reason = ?, kept_in = ?, settled_at = current_timestamp
                        where claim_id = ? and state = 'CLAIMED'
                        """, state.name(), runId, shortened(reason), keptIn, claimId) == 1;
    }

    /** Forgets a claim whose file never moved. */
    public void withdraw(String claimId) {
        jdbc.update("delete from inbox_file where claim_id = ? and state = 'CLAIMED'", claimId);
    }

    private static Optional<OffsetDateTime> time(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time);
    }

    private static String shortened(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }
}
