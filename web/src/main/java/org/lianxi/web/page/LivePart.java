package org.lianxi.web.page;

import jakarta.servlet.http.HttpServletRequest;

/** A part of an open page that asks for itself, or listens, whether somebody still sits before it or not. */
public final class LivePart {

    private static final String ASKED_BY_SCRIPT = "HX-Request";
    private static final String STREAM = "text/event-stream";

    private LivePart() {}

    /** Whether such a part has sent this request, and not a person. */
    public static boolean asks(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && (request.getHeader(ASKED_BY_SCRIPT) != null || STREAM.equals(request.getHeader("Accept")));
    }
}
