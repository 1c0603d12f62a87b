package org.lianxi.web.start;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.lianxi.bpmn.engine.EngineSchema;

/** The product's one database, and its tables at the version of this program. */
final class Schema {

    private static final String NAME = ProductDatabase.NAME;

    /** Flyway's own, which it makes before any of ours. */
    private static final String FIRST_TABLE = "committee_schema_history";

    private final DataSource database;

    private Schema(DataSource database) {
        this.database = database;
    }

    @SuppressWarnings("BanJNDI") // a constant name of our own; injection does not work this early on Payara Micro
    static Schema ofProduct() {
        try {
            return new Schema((DataSource) new InitialContext().lookup(NAME));
        } catch (NamingException e) {
            throw new IllegalStateException("no data source " + NAME, e);
        }
    }

    DataSource database() {
        return database;
    }

    /** Whether no start has made any table here yet. */
    boolean isBlank() {
        try (Connection connection = database.getConnection();
                ResultSet tables =
                        connection.getMetaData().getTables(connection.getCatalog(), null, FIRST_TABLE, null)) {
            return !tables.next();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look for tables", e);
        }
    }

    /** In this order: a module may count on the tables below it. */
    void migrate() {
        migrate("committee");
        migrate("meeting");
        EngineSchema.migrate(database);
    }

    private void migrate(String module) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration/" + module)
                .table(module + "_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
