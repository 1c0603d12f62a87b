package org.lianxi.committee.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("everybody ends only the own sessions")
class EndingOtherSessions implements EndOtherSessions {

    private final Sessions sessions;
    private final Event<Act> acts;

    @Inject
    EndingOtherSessions(Sessions sessions, Event<Act> acts) {
        this.sessions = sessions;
        this.acts = acts;
    }

    @Override
    public void endOthers(PersonId by, SessionId present) {
        sessions.endOthers(by, Optional.of(present));
        acts.fire(new OtherSessionsEnded(by, present));
    }
}
