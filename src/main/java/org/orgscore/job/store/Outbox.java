package org.orgscore.job.store;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Deliveries: an intent stands here before anything is sent, and what became of it afterwards. */
public final class Outbox {
    private static final int MAX_TEXT = 1000;
    private static final RowMapper<Line> LINE = (row, number) -> new Line(
            row.getString("delivery_id"),
            row.getString("subject_key"),
            row.getString("recipient"),
            row.getString("channel"),
            row.getString("organisation"),
            row.getString("title"),
            row.getString("folder"),
            row.getString("message_id"),
            State.valueOf(row.getString("state")),
            row.getInt("attempts"),
            row.getString("reason"),
            row.getObject("changed_at", OffsetDateTime.class));

    private final JdbcTemplate jdbc;

    public Outbox(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How far a delivery is. */
    public enum State {
        /** To be sent, or known not to have arrived and to be sent again. */
        PENDING,
        /** Being sent. Found so after a crash, its outcome is not known. */
        SENDING,
        SENT,
        /** May or may not have arrived; sent again only by command. */
        UNCERTAIN,
        /** Given up: the other side refused it for good. */
        REFUSED
    }

    /**
     * One delivery.
     *
     * @param subjectKey what is delivered; with recipient and channel it is delivered once
     * @param folder that holds the files
     * @param messageId the same at every attempt, so that a reader's mail program can tell
     */
    public record Line(
            String id,
            String subjectKey,
            String recipient,
            String channel,
            String organisation,
            String title,
            String folder,
            String messageId,
            State state,
            int attempts,
            String reason,
            OffsetDateTime changedAt) {}

    /** Records the intent; false where it was recorded before. */
    public boolean intend(
            String id,
            String subjectKey,
            String recipient,
            String channel,
            String organisation,
            String title,
            String folder,
            String messageId) {
        try {
            return jdbc.update("""
                            insert into delivery
                                (delivery_id, subject_key, recipient, channel, organisation, title, folder, message_id,
                                 state, attempts, reason, created_at, changed_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', 0, '', current_timestamp, current_timestamp)
                            """, id, subjectKey, recipient, channel, organisation, title, folder, messageId) == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    public List<Line> listIn(State state) {
        return jdbc.query(
                "select * from delivery where state = ? order by created_at, delivery_id", LINE, state.name());
    }

    public Optional<Line> find(String id) {
        return jdbc.query("select * from delivery where delivery_id = ?", LINE, id).stream()
                .findFirst();
    }

    /** Moves from one state to another; false where it is not in the first, so that one process alone sends it. */
    public boolean move(String id, State from, State to, String reason) {
        return jdbc.update(
                        """
                        update delivery set state = ?, reason = ?, changed_at = current_timestamp,
                            attempts = attempts + ?
                        where delivery_id = ? and state = ?
                        """,
                        to.name(),
                        reason.length() <= MAX_TEXT ? reason : reason.substring(0, MAX_TEXT),
                        to == State.SENDING ? 1 : 0,
                        id,
                        from.name())
                == 1;
    }
}
