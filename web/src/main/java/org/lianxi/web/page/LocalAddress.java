package org.lianxi.web.page;

import jakarta.servlet.http.HttpServletRequest;

/** An address inside the portal: the only place where a redirect may lead. */
public final class LocalAddress {

    public static final String HOME = "/inbox";

    private LocalAddress() {}

    /** The wish when it stays on this server, else the inbox: {@code //evil}, {@code https://evil}, {@code /\evil} do not. */
    public static String orHome(String wish) {
        boolean local = wish.startsWith("/")
                && !wish.startsWith("//")
                && wish.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
        return local ? wish : HOME;
    }

    /** Path and query as the browser asked for them. */
    public static String of(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
