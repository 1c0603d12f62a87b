package org.lianxi.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells requests of our own pages from those that a foreign page makes a browser send. Browsers say it themselves; a
 * program that is no browser says nothing and carries no cookie unless it was given one.
 */
final class OwnRequests {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private OwnRequests() {}

    /** Whether the request may change something: a safe method, or sent by one of our own pages. */
    static boolean mayPass(HttpServletRequest request) {
        return SAFE.contains(request.getMethod()) || isOwn(request);
    }

    static boolean isOwn(HttpServletRequest request) {
        return header(request, "Sec-Fetch-Site")
                        .map(site -> site.equals("same-origin") || site.equals("none"))
                        .orElse(true)
                && header(request, "Origin")
                        .map(origin -> isThisHost(origin, request))
                        .orElse(true);
    }

    /** Compares host and port only: behind a proxy that ends TLS the scheme differs. */
    private static boolean isThisHost(String origin, HttpServletRequest request) {
        Optional<String> host = header(request, "Host").map(each -> each.toLowerCase(Locale.ROOT));
        try {
            return host.isPresent() && host.get().equals(authority(URI.create(origin)));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static String authority(URI origin) {
        String authority = Optional.ofNullable(origin.getRawAuthority()).orElse("");
        return authority.toLowerCase(Locale.ROOT);
    }

    private static Optional<String> header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name));
    }
}
