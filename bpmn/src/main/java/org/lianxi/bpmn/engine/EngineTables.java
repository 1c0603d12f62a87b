package org.lianxi.bpmn.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Version 1 of the engine's schema: the scripts that the engine itself brings along, so that they always fit it.
 *
 * <p>A later engine brings upgrade scripts; each becomes a migration of its own beside this one.
 */
final class EngineTables implements JavaMigration {

    private static final String SCRIPTS = "/org/camunda/bpm/engine/db/create/activiti.mysql.create.%s.sql";
    private static final List<String> PARTS = List.of(
            "engine", "case.engine", "decision.engine", "history", "case.history", "decision.history", "identity");
    private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^\\s*--.*$");
    private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*(\\R|$)");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "tables of the engine";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws IOException, SQLException {
        try (Statement saying = context.getConnection().createStatement()) {
            for (String part : PARTS) {
                for (String statement : statements(part)) {
                    saying.execute(statement);
                }
            }
        }
    }

    private static List<String> statements(String part) throws IOException {
        String path = SCRIPTS.formatted(part);
        try (InputStream script = Objects.requireNonNull(ProcessEngine.class.getResourceAsStream(path), path)) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(
                            END_OF_STATEMENT.split(COMMENT_LINE.matcher(text).replaceAll("")))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        }
    }
}
