package org.lianxi.committee.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("everybody ends only the own sessions")
class EndingSession implements EndSession {

    private final Sessions sessions;
    private final Event<Act> acts;

    @Inject
    EndingSession(Sessions sessions, Event<Act> acts) {
        this.sessions = sessions;
        this.acts = acts;
    }

    @Override
    public void end(PersonId by, SessionId session) {
        sessions.find(session).filter(each -> each.isOf(by)).ifPresent(each -> {
            sessions.remove(each);
            acts.fire(new SessionEnded(by, session));
        });
    }
}
