package org.lianxi.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/** What the server remembers of a sign-in between two requests: the person's id, nothing else. */
final class SignInSession {

    private static final String PERSON = "org.lianxi.web.person";

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
