package org.orgscore.job.store;

import java.sql.Connection;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Spring Batch's own tables, by the script that its library ships for the database at hand. */
@SuppressWarnings("checkstyle:TypeName") // Flyway reads version and description from the class name
final class V1__BatchTables extends BaseJavaMigration {
    private static final String FOLDER = "org/springframework/batch/core/";

    @Override
    public void migrate(Context context) throws Exception {
        Connection connection = context.getConnection();
        boolean postgres = connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL");
        String script = postgres ? "schema-postgresql.sql" : "schema-hsqldb.sql";
        ScriptUtils.executeSqlScript(connection, new ClassPathResource(FOLDER + script));
    }
}
