package org.lianxi.committee.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.lianxi.committee.personaldata.Holding;
import org.lianxi.committee.personaldata.PersonalDataRegister;

/**
 * Compares every column of a schema with the register of personal data. A column counts as personal if it may hold the id of
 * a person, what a person signs in with, or free text that people write.
 */
public final class SchemaWalk {

    private static final int SHORTEST_FREE_TEXT = 120;
    private static final Pattern PERSON =
            Pattern.compile("person|person_id|.*_by|.*_person|.*_person_id|assignee_|owner_|user_id_|start_user_id_");
    private static final Pattern TELLING = Pattern.compile(
            ".*(login|password|secret|display_name|phone|mail|address|device|subject_digest|code_digest|token).*");

    private final Map<String, List<Column>> tables = new LinkedHashMap<>();

    private record Column(String name, String type, long length, boolean isAscii) {

        boolean isPersonal() {
            boolean isText = type.endsWith("char") || type.endsWith("text");
            return (isText && PERSON.matcher(name).matches())
                    || TELLING.matcher(name).matches()
                    || type.endsWith("blob")
                    || (isText && !isAscii && length >= SHORTEST_FREE_TEXT);
        }
    }

    private final String prefix;
    private boolean isByPersonOnly;

    private SchemaWalk(String prefix) {
        this.prefix = prefix;
    }

    /** Walks along all tables whose name begins so. */
    public static SchemaWalk along(DataSource database, String prefix) {
        SchemaWalk walk = new SchemaWalk(prefix);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select table_name, column_name, data_type, coalesce(character_maximum_length, 0),"
                                + " coalesce(character_set_name, '') from information_schema.columns"
                                + " where table_schema = database() and table_name like ?"
                                + " and table_name not like '%schema_history' order by table_name, ordinal_position")) {
            statement.setString(1, prefix + "%");
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    walk.tables
                            .computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                            .add(new Column(
                                    row.getString(2).toLowerCase(Locale.ROOT),
                                    row.getString(3).toLowerCase(Locale.ROOT),
                                    row.getLong(4),
                                    row.getString(5).equals("ascii")));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return walk;
    }

    /** Only the columns that may hold the id of a person: for tables that are not ours and keep no text of people. */
    public SchemaWalk byPersonOnly() {
        tables.values()
                .forEach(columns -> columns.removeIf(
                        column -> !PERSON.matcher(column.name()).matches()));
        tables.values().removeIf(List::isEmpty);
        isByPersonOnly = true;
        return this;
    }

    /** Everything in which these tables and the register of the product, as far as it is here, differ. */
    public List<String> differences() {
        return differences(PersonalDataRegister.written());
    }

    /** Everything in which these tables and the register differ. */
    public List<String> differences(PersonalDataRegister register) {
        Map<String, Holding> listed = new HashMap<>();
        register.holdings().forEach(holding -> listed.put(holding.table(), holding));
        List<String> differences = new ArrayList<>();
        tables.forEach((table, columns) -> differences.addAll(
                listed.containsKey(table)
                        ? differences(listed.remove(table), columns)
                        : unlisted(table, columns, register)));
        listed.keySet().stream()
                .filter(table -> table.startsWith(prefix))
                .forEach(table -> differences.add(table + " is in the register and not in the schema"));
        return differences;
    }

    private List<String> differences(Holding holding, List<Column> columns) {
        List<String> names = columns.stream().map(Column::name).toList();
        List<String> listed = Stream.of(holding.whose(), holding.copied(), holding.secret())
                .flatMap(List::stream)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        Stream<String> unknown = listed.stream()
                .filter(name -> PERSON.matcher(name).matches() || !isByPersonOnly)
                .filter(name -> !names.contains(name))
                .map(name -> holding.table() + "." + name + " is in the register and not in the schema");
        Stream<String> missing = columns.stream()
                .filter(Column::isPersonal)
                .filter(column -> !listed.contains(column.name()))
                .map(column -> holding.table() + "." + column.name() + " is not in the register");
        return Stream.concat(unknown, missing).toList();
    }

    private static List<String> unlisted(String table, List<Column> columns, PersonalDataRegister register) {
        List<String> lookedAt = register.withoutPersonalData().get(table);
        if (lookedAt == null) {
            return List.of(table + " is not in the register: "
                    + columns.stream().map(Column::name).toList());
        }
        return columns.stream()
                .filter(Column::isPersonal)
                .filter(column -> !lookedAt.contains(column.name()))
                .map(column -> table + "." + column.name() + " looks personal, but its table is listed as holding none")
                .toList();
    }
}
