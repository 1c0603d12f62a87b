package org.lianxi.committee.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lianxi.committee.mandate.PersonId;

/** Asks the tables that the register names; their names come from files of the product and from nobody else. */
@ApplicationScoped
class JpaPersonalRows implements PersonalRows {

    private final EntityManager entityManager;

    @Inject
    JpaPersonalRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void read(List<Holding> holdings, PersonId person, int most, Consumer<PersonalRow> reader) {
        Connection connection = entityManager.unwrap(Connection.class);
        for (Holding holding :
                holdings.stream().filter(each -> !each.copied().isEmpty()).toList()) {
            for (String column : holding.whose()) {
                read(connection, new Question(holding, column, person, most), reader);
            }
        }
    }

    private record Question(Holding holding, String column, PersonId person, int most) {

        String sql() {
            return "select " + String.join(", ", holding.copied()) + " from " + holding.table() + " where " + column
                    + " = ? order by 1 desc limit ?";
        }
    }

    private static void read(Connection connection, Question question, Consumer<PersonalRow> reader) {
        try (PreparedStatement statement = connection.prepareStatement(question.sql())) {
            // The driver's word for: row by row, instead of all at once in memory.
            statement.setFetchSize(Integer.MIN_VALUE);
            statement.setString(1, question.person().value());
            statement.setInt(2, question.most());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.accept(new PersonalRow(question.holding(), question.column(), values(question, row)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no copy of " + question.holding().table(), e);
        }
    }

    private static Map<String, String> values(Question question, ResultSet row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : question.holding().copied()) {
            Object value = row.getObject(column);
            if (value instanceof LocalDateTime moment) {
                values.put(column, moment.toInstant(ZoneOffset.UTC).toString());
            } else if (value != null && !value.toString().isEmpty()) {
                values.put(column, value.toString());
            }
        }
        return values;
    }

    @Override
    public void erase(List<Holding> holdings, PersonId person, String pseudonym) {
        entityManager.flush();
        for (Holding holding : holdings) {
            if (holding.fate() == Fate.ERASED) {
                holding.whose()
                        .forEach(column -> change(
                                "delete from " + holding.table() + " where " + column + " = ?1", person.value()));
            }
            if (holding.fate() == Fate.REPLACED) {
                String shown = holding.copied().get(0);
                holding.whose()
                        .forEach(column -> change(
                                "update " + holding.table() + " set " + shown + " = ?2 where " + column + " = ?1",
                                person.value(),
                                pseudonym));
            }
        }
        entityManager.clear();
    }

    private void change(String sql, Object... values) {
        var change = entityManager.createNativeQuery(sql);
        for (int place = 1; place <= values.length; place++) {
            change.setParameter(place, values[place - 1]);
        }
        change.executeUpdate();
    }
}
