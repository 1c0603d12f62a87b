package org.lianxi.web.live;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Who signs out, or is silent for too long, hears no more. */
@WebListener
public class SessionEnd implements HttpSessionListener {

    @Inject
    private LiveStreams streams;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        streams.endOf(event.getSession().getId());
    }
}
