package org.lianxi.web.live;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/** The container says that a page has gone. */
final class StreamEnd implements AsyncListener {

    private final LiveStream stream;

    StreamEnd(LiveStream stream) {
        this.stream = stream;
    }

    @Override
    public void onComplete(AsyncEvent event) {
        stream.end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        stream.end();
    }

    @Override
    public void onError(AsyncEvent event) {
        stream.end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // nothing begins anew
    }
}
