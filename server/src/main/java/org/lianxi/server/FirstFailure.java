package org.lianxi.server;

import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Listens to the log while the portal is deployed: the first grave entry with an exception says why it was refused. */
final class FirstFailure extends Handler {
    private final Logger root = Logger.getLogger("");
    private @Nullable Throwable first;

    private FirstFailure() {}

    static FirstFailure heard() {
        FirstFailure failure = new FirstFailure();
        failure.root.addHandler(failure);
        return failure;
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (first == null && entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
            first = entry.getThrown();
        }
    }

    /** What lay at the bottom of it, in one line. */
    synchronized Optional<String> reason() {
        return Optional.ofNullable(first)
                .map(FirstFailure::deepest)
                .flatMap(failure -> String.valueOf(failure.getMessage()).lines().findFirst());
    }

    private static Throwable deepest(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : deepest(cause);
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
