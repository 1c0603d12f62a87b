package org.lianxi.committee.session;

import org.lianxi.committee.mandate.PersonId;

/** Enters a session of somebody who has just signed in. */
public interface BeginSession {

    /** Enters it; the device is said in a few words. */
    SessionId begin(PersonId person, String device);
}
