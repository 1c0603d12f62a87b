package org.lianxi.web.publicpages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Tells by what it shows whether a browser has a page already. RFC 9110, weak: two renderings may differ in a blank. */
record EntityTag(String value) {

    private static final int LENGTH = 32;

    static EntityTag of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    static EntityTag of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new EntityTag("W/\"" + HexFormat.of().formatHex(digest).substring(0, LENGTH) + '"');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Answers "not modified" if the browser has it; otherwise names it. */
    boolean isKnown(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("ETag", value);
        boolean known = Optional.ofNullable(request.getHeader("If-None-Match")).stream()
                .flatMap(tags -> Arrays.stream(tags.split(",", -1)))
                .map(String::strip)
                .anyMatch(each -> each.equals("*") || each.equals(value));
        if (known) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return known;
    }
}
