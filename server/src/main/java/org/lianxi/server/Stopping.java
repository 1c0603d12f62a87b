package org.lianxi.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What has to be stopped, last started first, each in bounded time. */
final class Stopping {
    private final Deque<Step> steps = new ArrayDeque<>();
    private volatile boolean begun;

    private record Step(int seconds, Runnable stop) {}

    synchronized void add(int seconds, Runnable stop) {
        steps.push(new Step(seconds, stop));
    }

    /** Stops everything; false if something had to be left as it was. A second call finds nothing to do. */
    boolean run() {
        begun = true;
        boolean isClean = true;
        for (Optional<Step> step = next(); step.isPresent(); step = next()) {
            isClean &= run(step.get());
        }
        return isClean;
    }

    private synchronized Optional<Step> next() {
        return Optional.ofNullable(steps.poll());
    }

    boolean hasBegun() {
        return begun;
    }

    private static boolean run(Step step) {
        FutureTask<Boolean> task = new FutureTask<>(step.stop(), true);
        Thread thread = new Thread(task, "stopping");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(step.seconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            System.getLogger(Stopping.class.getName()).log(System.Logger.Level.WARNING, "Not stopped cleanly", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
