package org.lianxi.web.icalendar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Sends a calendar, or says that the reader has it already. */
final class CalendarAnswer {

    private static final String TYPE = "text/calendar; charset=utf-8; method=";
    private static final int TAG_LENGTH = 32;

    private final byte[] content;
    private final String method;
    private final Instant changedAt;

    CalendarAnswer(byte[] content, boolean isCancellation, Instant changedAt) {
        this.content = content.clone();
        this.method = isCancellation ? "CANCEL" : "PUBLISH";
        this.changedAt = changedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    void send(HttpServletRequest request, HttpServletResponse response, String disposition) throws IOException {
        String tag = tag();
        response.setHeader("ETag", tag);
        response.setDateHeader("Last-Modified", changedAt.toEpochMilli());
        response.setHeader("Cache-Control", "private, no-cache");
        if (isKnown(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(TYPE + method);
        response.setHeader("Content-Disposition", disposition);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** RFC 9110: where a tag is asked for, the date does not count. */
    private boolean isKnown(HttpServletRequest request, String tag) {
        Optional<String> tags = Optional.ofNullable(request.getHeader("If-None-Match"));
        if (tags.isPresent()) {
            return Arrays.stream(tags.get().split(",", -1))
                    .map(String::strip)
                    .anyMatch(each -> each.equals("*") || each.equals(tag) || each.equals("W/" + tag));
        }
        return false;
    }

    private String tag() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(digest).substring(0, TAG_LENGTH) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
