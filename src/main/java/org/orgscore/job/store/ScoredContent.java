package org.orgscore.job.store;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which run scored what, by everything that a figure depends on. Outlives the pruned history. */
public final class ScoredContent {
    private final JdbcTemplate jdbc;

    public ScoredContent(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Long> findRun(String fingerprint) {
        return jdbc
                .queryForList("select run_id from scored_content where fingerprint = ?", Long.class, fingerprint)
                .stream()
                .findFirst();
    }

    /** Call with the fingerprint's lease held. */
    public void save(String fingerprint, long runId) {
        jdbc.update("delete from scored_content where fingerprint = ?", fingerprint);
        jdbc.update("insert into scored_content (fingerprint, run_id) values (?, ?)", fingerprint, runId);
    }
}
