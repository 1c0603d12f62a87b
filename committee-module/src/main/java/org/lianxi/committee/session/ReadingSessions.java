package org.lianxi.committee.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("everybody sees only the own sessions")
class ReadingSessions implements SessionViews {

    private final Sessions sessions;
    private final InstantSource clock;

    @Inject
    ReadingSessions(Sessions sessions, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public List<SessionView> own(PersonId by) {
        return sessions.liveOf(by, clock.instant()).stream()
                .map(OpenSession::view)
                .toList();
    }
}
