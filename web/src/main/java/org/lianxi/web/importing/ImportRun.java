package org.lianxi.web.importing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lianxi.committee.importing.ImportProgress;
import org.lianxi.committee.importing.ImportReport;

/** The check or the entry of one sheet while it goes on, and what came of it. */
final class ImportRun implements ImportProgress {

    private final Instant begun;
    private final CompletableFuture<ImportReport> outcome = new CompletableFuture<>();
    private volatile Reached reached = new Reached(Stage.CHECKING, 0, 0);

    /** So many rows are done of so many. */
    record Reached(Stage stage, int done, int all) {}

    ImportRun(Instant begun) {
        this.begun = begun;
    }

    @Override
    public void reached(Stage stage, int done, int all) {
        reached = new Reached(stage, done, all);
    }

    void ended(ImportReport report) {
        outcome.complete(report);
    }

    void failed(Throwable why) {
        outcome.completeExceptionally(why);
    }

    Reached reached() {
        return reached;
    }

    boolean isOver() {
        return outcome.isDone();
    }

    boolean isOlderThan(Instant moment) {
        return begun.isBefore(moment);
    }

    /** Waits a little, so that a small sheet needs no second look. */
    void await(Duration most) {
        try {
            outcome.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // the page says which of the two it is
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Optional<ImportReport> report() {
        return isOver() && !outcome.isCompletedExceptionally() ? Optional.of(outcome.join()) : Optional.empty();
    }

    Optional<Throwable> failure() {
        return outcome.isCompletedExceptionally()
                ? Optional.of(outcome.handle((report, why) -> why).join())
                : Optional.empty();
    }
}
