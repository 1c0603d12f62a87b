package org.lianxi.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks the portal, as a browser would, whether it can serve. */
final class Readiness {
    private static final int POLL_MILLIS = 200;
    private static final int ANSWER_MILLIS = 10_000;

    private final URI address;

    Readiness(URI address) {
        this.address = address;
    }

    /** Waits for the first yes; false when there was none in time. */
    boolean await(int seconds) throws InterruptedException {
        long limit = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < limit) {
            if (isGiven()) {
                return true;
            }
            Thread.sleep(POLL_MILLIS);
        }
        return false;
    }

    private boolean isGiven() {
        int health = statusOf("health/ready");
        return health == HttpURLConnection.HTTP_OK
                || (health == HttpURLConnection.HTTP_NOT_FOUND && statusOf("sign-in") == HttpURLConnection.HTTP_OK);
    }

    private int statusOf(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) address.resolve(path).toURL().openConnection(java.net.Proxy.NO_PROXY);
            // A redirect to the sign-in page is not the answer that was asked for.
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(ANSWER_MILLIS);
            connection.setReadTimeout(ANSWER_MILLIS);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return -1;
        }
    }
}
