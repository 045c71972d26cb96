package org.orgscore.job.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which published reports have had their time. */
public final class KeptReports {
    private final JdbcTemplate jdbc;

    public KeptReports(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Folders of reports published before a day, but of none that is its organisation's latest or still to be sent. */
    public List<String> listSuperseded(LocalDate before) {
        return jdbc.queryForList("""
                select r.report_folder from score_run r join run_figures f on f.run_id = r.run_id
                where f.published_on < ?
                  and exists (select 1 from score_run n where n.organisation = r.organisation and n.run_id > r.run_id)
                  and not exists (
                      select 1 from delivery d
                      where d.state in ('PENDING', 'SENDING', 'UNCERTAIN') and d.folder like r.report_folder || '%')
                order by r.run_id
                """, String.class, Date.valueOf(before));
    }
}
