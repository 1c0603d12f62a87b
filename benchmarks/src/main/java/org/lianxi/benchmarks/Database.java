package org.lianxi.benchmarks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.lianxi.committee.testing.TestDatabase;

/**
 * A migrated schema of the embedded MariaDB with EclipseLink on it, like that of the tests; but connections are kept open
 * between transactions, as a server does.
 */
public final class Database {

    private final EntityManagerFactory factory;

    private Database(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /**
     * Makes a schema.
     *
     * @param unit the persistence unit
     * @param modules folders under {@code db/migration}, in order
     */
    public static Database migrated(String unit, String... modules) {
        return new Database(
                Persistence.createEntityManagerFactory(unit, replacements(url(TestDatabase.tables(modules)))));
    }

    /** An entity manager; whoever asks begins, commits and closes. */
    public EntityManager entityManager() {
        return factory.createEntityManager();
    }

    /** Runs in one transaction and commits it. */
    public void run(Consumer<EntityManager> work) {
        EntityManager entityManager = entityManager();
        try {
            entityManager.getTransaction().begin();
            work.accept(entityManager);
            entityManager.getTransaction().commit();
        } finally {
            entityManager.close();
        }
    }

    private static String url(DataSource schema) {
        try (Connection connection = schema.getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> replacements(String url) {
        return Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.url", url,
                "jakarta.persistence.jdbc.user", "root",
                "jakarta.persistence.jdbc.driver", "com.mysql.cj.jdbc.Driver",
                "eclipselink.target-server", "None",
                "eclipselink.session-name", url,
                "eclipselink.weaving", "false",
                "eclipselink.logging.level", "WARNING");
    }
}
