package org.lianxi.committee.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("whoever signs in has a session")
class BeginningSession implements BeginSession {

    private final Sessions sessions;
    private final InstantSource clock;

    @Inject
    BeginningSession(Sessions sessions, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public SessionId begin(PersonId person, String device) {
        Instant now = clock.instant();
        sessions.forgetUnseenSince(now.minus(OpenSession.IDLE));
        OpenSession session = new OpenSession(person, device, now);
        sessions.add(session);
        return session.view().id();
    }
}
