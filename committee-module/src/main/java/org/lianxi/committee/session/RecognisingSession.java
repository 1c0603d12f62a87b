package org.lianxi.committee.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("it is asked before anybody acts")
class RecognisingSession implements RecogniseSession {

    private final Sessions sessions;
    private final InstantSource clock;

    @Inject
    RecognisingSession(Sessions sessions, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public boolean isLiving(SessionId session, PersonId person) {
        Instant now = clock.instant();
        Optional<OpenSession> living = sessions.find(session).filter(each -> each.isOf(person) && each.livesAt(now));
        living.ifPresent(each -> each.see(now));
        return living.isPresent();
    }
}
