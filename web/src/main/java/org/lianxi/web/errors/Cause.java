package org.lianxi.web.errors;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLTransactionRollbackException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lianxi.committee.refusal.Refusal;

/** What is really behind an exception that the platform has wrapped. */
public final class Cause {

    private static final int DEEPEST = 30;

    private final Throwable thrown;

    private Cause(Throwable thrown) {
        this.thrown = thrown;
    }

    /** Looks behind an exception. */
    public static Cause of(Throwable thrown) {
        return new Cause(thrown);
    }

    /** The refusal, if a rule said no. */
    public Optional<Refusal> refusal() {
        return find(Refusal.class::isInstance).map(Refusal.class::cast);
    }

    /** Whether somebody else was faster: a stale version, or the loser of two that waited for each other. */
    public boolean isConflict() {
        return find(each -> each instanceof OptimisticLockException
                        || each instanceof PessimisticLockException
                        || each instanceof LockTimeoutException
                        || each instanceof SQLTransactionRollbackException)
                .isPresent();
    }

    /** Whether there is an exception of this type. */
    public boolean is(Class<? extends Throwable> type) {
        return find(type::isInstance).isPresent();
    }

    private Optional<Throwable> find(Predicate<Throwable> wanted) {
        return Stream.iterate(Optional.of(thrown), Optional::isPresent, each -> each.map(Throwable::getCause))
                .limit(DEEPEST)
                .flatMap(Optional::stream)
                .filter(wanted)
                .findFirst();
    }
}
