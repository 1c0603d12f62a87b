package org.lianxi.bpmn.engine;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the engine's own tables to the version that this engine needs. */
public final class EngineSchema {

    private EngineSchema() {}

    /** Migrates; does nothing when the tables are up to date. Its history is in {@code engine_schema_history}. */
    public static void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration/engine")
                .javaMigrations(new EngineTables())
                .table("engine_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
