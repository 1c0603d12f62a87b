package org.lianxi.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.account.SignInDuty;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.session.SessionId;
import org.lianxi.web.page.LivePart;

/**
 * What the server remembers of a sign-in between two requests: the person, the session's name in the register, and what
 * is still due, and when the person was last heard of. Before the second step: whose first step was right, for a few
 * minutes.
 *
 * <p>The container ends a session of which nothing is heard. A page that refreshes itself is always heard of, so what it
 * asks does not count here: a screen that somebody has left signs out in the same time as any other.
 */
final class SignInSession {

    private static final String PERSON = "org.lianxi.web.person";
    private static final String SESSION = "org.lianxi.web.session";
    private static final String DUE = "org.lianxi.web.due";
    private static final String HEARD = "org.lianxi.web.heard";
    private static final String HALFWAY = "org.lianxi.web.halfway";

    private final HttpServletRequest request;

    private SignInSession(HttpServletRequest request) {
        this.request = request;
    }

    static SignInSession of(HttpServletRequest request) {
        return new SignInSession(request);
    }

    Optional<PersonId> person() {
        return value(PERSON).map(PersonId::new);
    }

    Optional<SessionId> session() {
        return value(SESSION).map(SessionId::new);
    }

    Set<SignInDuty> due() {
        return value(DUE).stream()
                .flatMap(names -> Stream.of(names.split(",")))
                .filter(name -> !name.isEmpty())
                .map(SignInDuty::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    void owe(Set<SignInDuty> duties) {
        request.getSession(true)
                .setAttribute(
                        DUE, duties.stream().map(SignInDuty::name).sorted().collect(Collectors.joining(",")));
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
    void begin(PersonId person, SessionId session) {
        end();
        HttpSession fresh = request.getSession(true);
        fresh.setAttribute(PERSON, person.value());
        fresh.setAttribute(SESSION, session.value());
    }

    /** Whose first step was right not long ago; this alone opens nothing. */
    Optional<Halfway> halfway() {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Halfway) session.getAttribute(HALFWAY));
    }

    void goHalfway(Halfway halfway) {
        end();
        request.getSession(true).setAttribute(HALFWAY, halfway);
    }

    void end() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private Optional<String> value(String name) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(name));
    }
}
