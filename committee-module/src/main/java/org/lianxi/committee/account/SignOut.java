package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;

/** Takes note that a person leaves. */
public interface SignOut {

    /** Enters it into the audit trail; the session itself belongs to whoever keeps it. */
    void signOut(PersonId by);
}
