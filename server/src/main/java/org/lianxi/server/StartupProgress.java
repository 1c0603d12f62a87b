package org.lianxi.server;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Shows whoever waits which phase the start is in and how long it has taken so far. */
final class StartupProgress implements AutoCloseable {
    private static final int REMINDER_SECONDS = 5;
    private static final long ONE_SECOND = 1000;

    private final PrintStream console;
    private final LongSupplier nanoTime;
    private final long begin;
    private final Timer reminder;
    private Message current = new Message("准备", "Preparing");
    private long phaseBegin;

    StartupProgress(PrintStream console, LongSupplier nanoTime) {
        this.console = console;
        this.nanoTime = nanoTime;
        this.begin = nanoTime.getAsLong();
        this.phaseBegin = begin;
        this.reminder = new Timer("start-up progress", true);
    }

    StartupProgress withReminders() {
        TimerTask task = new TimerTask() {
            @Override
            public void run() {
                remind();
            }
        };
        reminder.scheduleAtFixedRate(task, ONE_SECOND, ONE_SECOND);
        return this;
    }

    /** Says that a phase has begun. */
    synchronized void phase(String chinese, String english) {
        current = new Message(chinese, english);
        phaseBegin = nanoTime.getAsLong();
        show(current);
    }

    /** Says that the phase is still going on, once in five seconds of it. */
    synchronized void remind() {
        long inPhase = TimeUnit.NANOSECONDS.toSeconds(nanoTime.getAsLong() - phaseBegin);
        if (inPhase > 0 && inPhase % REMINDER_SECONDS == 0) {
            show(new Message("……仍在进行：" + current.chinese(), "still going on: " + current.english()));
        }
    }

    private void show(Message message) {
        double seconds = (nanoTime.getAsLong() - begin) / 1e9;
        console.printf(Locale.ROOT, "  %5.1f s  %s%n", seconds, message.line());
        console.flush();
    }

    @Override
    public void close() {
        reminder.cancel();
    }
}
