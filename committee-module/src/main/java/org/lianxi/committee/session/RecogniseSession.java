package org.lianxi.committee.session;

import org.lianxi.committee.mandate.PersonId;

/** Tells with every request whether a session still lives. */
public interface RecogniseSession {

    /** Whether it is a living session of this person; it is then seen now. */
    boolean isLiving(SessionId session, PersonId person);
}
