package org.lianxi.web.importing;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.lianxi.committee.importing.ImportId;
import org.lianxi.committee.importing.ImportProgress;
import org.lianxi.committee.importing.ImportRegisters;
import org.lianxi.committee.importing.ImportReport;
import org.lianxi.committee.mandate.PersonId;

/**
 * Checks and enters sheets beside the requests, so that a page can say how far it has come. Only this node knows; another
 * one, or this one after a restart, checks anew, which changes nothing.
 */
@ApplicationScoped
public class ImportRuns {

    private static final String WORKERS = "java:comp/DefaultManagedExecutorService";
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Map<ImportId, ImportRun> runs = new LinkedHashMap<>();

    @Inject
    private ImportRegisters importRegisters;

    @Inject
    private InstantSource clock;

    /** What is known of a sheet; if nothing is, its check begins. */
    synchronized ImportRun of(PersonId by, ImportId id) {
        ImportRun known = runs.get(id);
        return known == null ? begin(id, run -> importRegisters.check(by, id, SheetWords.all(), run)) : known;
    }

    /** Begins the entry of a sheet that is not being checked or entered just now. */
    synchronized void apply(PersonId by, ImportId id) {
        if (Optional.ofNullable(runs.get(id)).filter(each -> !each.isOver()).isEmpty()) {
            begin(id, run -> importRegisters.apply(by, id, SheetWords.all(), run));
        }
    }

    /** The next look begins with a new check. */
    synchronized void forget(ImportId id) {
        runs.remove(id);
    }

    private ImportRun begin(ImportId id, Function<ImportProgress, ImportReport> work) {
        Instant now = clock.instant();
        runs.values().removeIf(each -> each.isOver() && each.isOlderThan(now.minus(KEPT)));
        ImportRun run = new ImportRun(now);
        runs.put(id, run);
        try {
            workers().execute(() -> goOn(run, work));
        } catch (RejectedExecutionException e) {
            run.failed(e);
        }
        return run;
    }

    private static void goOn(ImportRun run, Function<ImportProgress, ImportReport> work) {
        try {
            run.ended(work.apply(run));
        } catch (RuntimeException | Error e) {
            run.failed(e);
        }
    }

    @SuppressWarnings("BanJNDI") // a constant name
    private static ManagedExecutorService workers() {
        try {
            return InitialContext.doLookup(WORKERS);
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
