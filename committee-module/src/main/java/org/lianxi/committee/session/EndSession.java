package org.lianxi.committee.session;

import org.lianxi.committee.mandate.PersonId;

/** Ends one of one's own sessions. */
public interface EndSession {

    /** Ends it at once, on whatever device it is; nothing happens if it has ended. */
    void end(PersonId by, SessionId session);
}
