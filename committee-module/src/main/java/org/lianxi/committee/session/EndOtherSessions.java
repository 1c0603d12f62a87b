package org.lianxi.committee.session;

import org.lianxi.committee.mandate.PersonId;

/** Ends all of one's own sessions but the present one. */
public interface EndOtherSessions {

    /** Ends them at once. */
    void endOthers(PersonId by, SessionId present);
}
