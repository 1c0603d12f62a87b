package org.lianxi.server;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** The product on its way from the first check to serving; of all that it starts it leaves word of how to stop it. */
final class Product {
    private static final int READY_SECONDS = 300;
    private static final int SERVER_STOP_SECONDS = 30;
    private static final int DATABASE_STOP_SECONDS = 40;

    private final Settings settings;
    private final Home home;
    private final DataDirectory data;
    private final Stopping stopping;
    private final StartupProgress progress;

    Product(Settings settings, Home home, DataDirectory data, Stopping stopping, StartupProgress progress) {
        this.settings = settings;
        this.home = home;
        this.data = data;
        this.stopping = stopping;
        this.progress = progress;
    }

    /**
     * Starts everything and waits until the portal answers.
     *
     * @param lost told when the database ends although nobody asked it to
     * @throws StartRefused if it cannot serve as things are
     */
    void start(Consumer<StartRefused> lost) throws IOException, InterruptedException {
        CompletableFuture<DatabaseAccess> database = database(lost);
        progress.phase("启动应用服务器", "Starting the application server");
        PayaraBoot server = PayaraBoot.start(home.payara(), data.server(), settings);
        tellPortal(access(database));
        progress.phase("部署门户", "Deploying the portal");
        deploy(server, home.portal().toFile());
        progress.phase("等待门户应答", "Waiting for the portal's first answer");
        if (!new Readiness(URI.create(settings.address())).await(READY_SECONDS)) {
            throw StartRefused.portalFailed(settings.address() + "health/ready", data.log());
        }
        // Before this moment there is no request to let end, and stopping would wait for the deployment instead.
        stopping.add(SERVER_STOP_SECONDS, server::stop);
    }

    private CompletableFuture<DatabaseAccess> database(Consumer<StartRefused> lost) {
        Optional<DatabaseAccess> outside = settings.outsideDatabase();
        if (outside.isPresent()) {
            progress.phase("检查外部数据库", "Checking the database " + outside.get());
            OutsideDatabase.require(outside.get(), home.driver());
            return CompletableFuture.completedFuture(outside.get());
        }
        if (data.hasHalfFirstStart()) {
            progress.phase("首次启动曾被中断，现在重新开始", "The first start was cut short, so it begins again");
        }
        progress.phase("启动内置数据库", "Starting the embedded database");
        return embedded(lost).thenApply(EmbeddedDatabase::access);
    }

    /** It starts beside the server, and word of how to stop it is left first: so it is stopped last. */
    private CompletableFuture<EmbeddedDatabase> embedded(Consumer<StartRefused> lost) {
        CompletableFuture<EmbeddedDatabase> starting =
                CompletableFuture.supplyAsync(() -> EmbeddedDatabase.start(home.mariadb(), data));
        stopping.add(DATABASE_STOP_SECONDS, () -> closeOnceStarted(starting));
        return starting.thenApply(database -> {
            database.whenEnded(
                    exit -> lost.accept(StartRefused.databaseFailed("mariadbd → " + exit, data.databaseLog())));
            return database;
        });
    }

    private static void closeOnceStarted(CompletableFuture<EmbeddedDatabase> starting) {
        try {
            starting.join().close();
        } catch (CompletionException e) {
            System.getLogger(Product.class.getName()).log(System.Logger.Level.DEBUG, "It never started", e);
        }
    }

    private static DatabaseAccess access(CompletableFuture<DatabaseAccess> database) {
        try {
            return database.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartRefused refused) {
                throw refused;
            }
            throw e;
        }
    }

    private void tellPortal(DatabaseAccess access) throws IOException {
        System.setProperty("lianxi.db.url", access.url());
        System.setProperty("lianxi.db.user", access.user());
        System.setProperty("lianxi.db.password", access.password());
        System.setProperty("lianxi.demo", settings.demo() ? "on" : "off");
        System.setProperty("lianxi.tls", Boolean.toString(settings.tls()));
        System.setProperty("lianxi.audit.retention", settings.auditRetention());
        System.setProperty("lianxi.data", data.root().toString());
        System.setProperty("lianxi.view-state-key", Secret.in(data.viewStateKey()));
        if (System.getenv("LIANXI_SECOND_FACTOR_KEY") == null) {
            System.setProperty("lianxi.second-factor-key", Secret.in(data.secondFactorKey()));
        }
    }

    private void deploy(PayaraBoot server, File portal) {
        PortalPhases phases = PortalPhases.shownIn(progress);
        FirstFailure failure = FirstFailure.heard();
        boolean isDeployed = server.deploy(portal);
        phases.close();
        failure.close();
        if (!isDeployed) {
            throw StartRefused.portalFailed(failure.reason().orElse(portal.toString()), data.log());
        }
    }
}
