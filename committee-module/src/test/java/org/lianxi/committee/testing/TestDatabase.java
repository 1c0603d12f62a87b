package org.lianxi.committee.testing;

import com.mysql.cj.jdbc.MysqlDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A fresh, migrated schema of the embedded MariaDB, and EclipseLink on it.
 *
 * <pre>{@code
 * private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");
 *
 * DATABASE.run(em -> new JpaMatters(em).add(matter));
 * Matter found = DATABASE.call(em -> new JpaMatters(em).get(id));
 * }</pre>
 */
public final class TestDatabase {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private final DataSource dataSource;
    private final EntityManagerFactory factory;

    private TestDatabase(DataSource dataSource, EntityManagerFactory factory) {
        this.dataSource = dataSource;
        this.factory = factory;
    }

    /**
     * Makes a schema of its own for one test class.
     *
     * @param unit name of the persistence unit; it may be a JTA unit, its data source and transactions are replaced
     * @param modules folders under {@code db/migration}, in order
     */
    public static TestDatabase migrated(String unit, String... modules) {
        DataSource dataSource = tables(modules);
        return new TestDatabase(dataSource, Persistence.createEntityManagerFactory(unit, replacements(dataSource)));
    }

    /** Makes an empty schema, for a server that does the rest itself, and says where it is; its user is root. */
    public static String empty(String schema) {
        create(schema);
        return EmbeddedMariaDb.running().url(schema);
    }

    /** Makes a migrated schema of its own without JPA, for tests of plain SQL. */
    public static DataSource tables(String... modules) {
        String schema = "lianxi_test_" + SCHEMAS.incrementAndGet();
        create(schema);
        DataSource dataSource = dataSource(schema);
        for (String module : modules) {
            Flyway.configure()
                    .dataSource(dataSource)
                    .locations("classpath:db/migration/" + module)
                    .table(module + "_schema_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
        return dataSource;
    }

    /** Runs in one transaction and commits it; an exception rolls it back. */
    public void run(Consumer<EntityManager> work) {
        call(entityManager -> {
            work.accept(entityManager);
            return true;
        });
    }

    /** Runs in one transaction, commits it and hands out the result; an exception rolls it back. */
    public <T> T call(Function<EntityManager, T> work) {
        EntityManager entityManager = factory.createEntityManager();
        try {
            entityManager.getTransaction().begin();
            T result = work.apply(entityManager);
            entityManager.getTransaction().commit();
            return result;
        } finally {
            if (entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
            entityManager.close();
        }
    }

    /** Says one statement of SQL past all code of the product, as an intruder would. */
    public int sql(String statement) {
        try (Connection connection = dataSource.getConnection();
                Statement saying = connection.createStatement()) {
            return saying.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** For code that wants plain JDBC. */
    public DataSource dataSource() {
        return dataSource;
    }

    private static Map<String, Object> replacements(DataSource dataSource) {
        return Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", dataSource,
                "eclipselink.target-server", "None",
                "eclipselink.session-name", "test-" + SCHEMAS.get(),
                "eclipselink.weaving", "false",
                "eclipselink.logging.level", System.getProperty("lianxi.test.sql", "WARNING"),
                "eclipselink.logging.parameters", "true");
    }

    private static void create(String schema) {
        try (Connection connection = dataSource("mysql").getConnection();
                Statement saying = connection.createStatement()) {
            saying.execute("drop database if exists " + schema);
            saying.execute(
                    "create database " + schema + " default character set utf8mb4 collate utf8mb4_unicode_520_ci");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource dataSource(String schema) {
        MysqlDataSource dataSource = new MysqlDataSource();
        dataSource.setUrl(EmbeddedMariaDb.running().url(schema));
        dataSource.setUser("root");
        return dataSource;
    }
}
