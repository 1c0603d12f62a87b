package org.lianxi.committee.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/** The stored sessions. */
interface Sessions extends SessionRegister {

    void add(OpenSession session);

    Optional<OpenSession> find(SessionId id);

    /** Newest first. */
    List<OpenSession> liveOf(PersonId person, Instant moment);

    void remove(OpenSession session);

    /** Forgets what ended by itself. */
    void forgetUnseenSince(Instant moment);
}
