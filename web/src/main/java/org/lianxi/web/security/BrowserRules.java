package org.lianxi.web.security;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** The headers that every answer carries. */
final class BrowserRules {

    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            // The viewer of process pictures writes style attributes into its own markup, for its mark that must stay
            // visible.
            "style-src-attr 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", CONTENT_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final String YEAR = "max-age=31536000";

    private BrowserRules() {}

    static void tell(HttpServletResponse response, boolean mayBeKept) {
        ALWAYS.forEach(response::setHeader);
        response.setHeader("Cache-Control", mayBeKept ? "public, immutable, " + YEAR : "private, no-cache");
        if (Tls.isServed()) {
            response.setHeader("Strict-Transport-Security", YEAR);
        }
    }
}
