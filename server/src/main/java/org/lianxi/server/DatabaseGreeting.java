package org.lianxi.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

/** What a database says to whoever connects, before anything is asked of it: the sign that it serves. */
final class DatabaseGreeting {
    private static final int POLL_MILLIS = 50;
    private static final int SOCKET_MILLIS = 2000;

    private DatabaseGreeting() {}

    /** Waits for the greeting; false when the process ended before, or did not greet in time. */
    static boolean awaitAt(int port, Process process, int seconds) throws InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < limit) {
            if (isHeardAt(port)) {
                return process.isAlive();
            }
            if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isHeardAt(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(Loopback.address(), port), SOCKET_MILLIS);
            socket.setSoTimeout(SOCKET_MILLIS);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }
}
