package org.lianxi.web.start;

import jakarta.annotation.sql.DataSourceDefinition;
import java.sql.Connection;

/**
 * The product's one database. Where it is comes from the settings {@code lianxi.db.url}, {@code .user} and
 * {@code .password}; the descriptor of the web application cannot name it, because its schema wants a literal address.
 *
 * <p>The cache of prepared statements takes the engine's long ones (the driver's default is 256 characters);
 * {@code nullDatabaseMeansCurrent} keeps the engine from seeing tables of other schemas on the same server;
 * {@code useLocalSessionState} spares the question for the isolation level, which the server else asks each time it
 * borrows a connection: half of all statements of a page.
 */
@DataSourceDefinition(
        name = ProductDatabase.NAME,
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=lianxi.db.url}",
        user = "${MPCONFIG=lianxi.db.user}",
        password = "${MPCONFIG=lianxi.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 40,
        maxIdleTime = 300,
        properties = {
            "cachePrepStmts=true",
            "prepStmtCacheSize=500",
            "prepStmtCacheSqlLimit=32768",
            "rewriteBatchedStatements=true",
            "nullDatabaseMeansCurrent=true",
            "useLocalSessionState=true",
            "connectionTimeZone=UTC"
        })
final class ProductDatabase {

    static final String NAME = "java:app/jdbc/lianxi";

    private ProductDatabase() {}
}
