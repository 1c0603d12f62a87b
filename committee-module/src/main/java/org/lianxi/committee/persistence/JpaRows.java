package org.lianxi.committee.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes many rows with few statements. */
public final class JpaRows {

    /** Few, since the cost of a statement grows with the square of its values. */
    private static final int ROWS_OF_A_STATEMENT = 40;

    private JpaRows() {}

    /**
     * Inserts rows.
     *
     * @param insert the statement up to and with {@code values }
     * @param width how many values a row has
     * @param valuesOf appends the values of a row, in the order of the columns
     */
    public static <T> void insert(
            EntityManager entityManager,
            String insert,
            int width,
            List<T> rows,
            BiConsumer<T, List<@Nullable Object>> valuesOf) {
        String places = "(" + "?, ".repeat(width - 1) + "?)";
        for (int start = 0; start < rows.size(); start += ROWS_OF_A_STATEMENT) {
            List<T> piece = rows.subList(start, Math.min(rows.size(), start + ROWS_OF_A_STATEMENT));
            List<@Nullable Object> values = new ArrayList<>(piece.size() * width);
            piece.forEach(each -> valuesOf.accept(each, values));
            Query query = entityManager.createNativeQuery(
                    insert + piece.stream().map(each -> places).collect(Collectors.joining(", ")));
            for (int place = 0; place < values.size(); place++) {
                query.setParameter(place + 1, values.get(place));
            }
            query.executeUpdate();
        }
    }
}
