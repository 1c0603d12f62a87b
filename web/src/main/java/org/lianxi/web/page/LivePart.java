package org.lianxi.web.page;

import jakarta.servlet.http.HttpServletRequest;

/** A part of an open page that asks for itself every few seconds, whether somebody still sits before it or not. */
public final class LivePart {

    private static final String ASKED_BY_SCRIPT = "HX-Request";

    private LivePart() {}

    /** Whether such a part has sent this request, and not a person. */
    public static boolean asks(HttpServletRequest request) {
        return request.getHeader(ASKED_BY_SCRIPT) != null && request.getMethod().equals("GET");
    }
}
