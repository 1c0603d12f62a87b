package org.lianxi.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.web.page.LivePart;

/**
 * What the server remembers of a sign-in between two requests: the person's id, and when the person was last heard of.
 *
 * <p>The container ends a session of which nothing is heard. A page that refreshes itself is always heard of, so what it
 * asks does not count here: a screen that somebody has left signs out in the same time as any other.
 */
final class SignInSession {

    private static final String PERSON = "org.lianxi.web.person";
    private static final String HEARD = "org.lianxi.web.heard";

    private final HttpServletRequest request;

    private SignInSession(HttpServletRequest request) {
        this.request = request;
    }

    static SignInSession of(HttpServletRequest request) {
        return new SignInSession(request);
    }

    Optional<PersonId> person() {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((String) session.getAttribute(PERSON)).map(PersonId::new);
    }

    /** Ends a session whose person was not heard of for as long as the container's own time-out; else takes note. */
    void heardAt(Instant now) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(PERSON) == null) {
            return;
        }
        @Nullable Instant before = (Instant) session.getAttribute(HEARD);
        int seconds = session.getMaxInactiveInterval();
        if (before != null && seconds > 0 && !now.isBefore(before.plusSeconds(seconds))) {
            end();
        } else if (before == null || !LivePart.asks(request)) {
            session.setAttribute(HEARD, now);
        }
    }

    /** Begins anew: nothing of an earlier session stays, and its id is worth nothing (session fixation). */
    void begin(PersonId person) {
        end();
        request.getSession(true).setAttribute(PERSON, person.value());
    }

    void end() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
