package org.lianxi.committee.change;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.registry.RegisterChange;

/** Changes the registers of organisations, compounds and seats, or proposes to. */
public interface EnterChange {

    /**
     * Enters it at once for somebody who may decide it, keeps it for its day if that has not come, and lays it before those who
     * may approve it for everybody else.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not even propose it
     * @throws org.lianxi.committee.refusal.InvalidInput if a field breaks its rules
     * @throws ChangeUnderWay if the same is proposed or coming already
     */
    Entered enter(PersonId by, RegisterChange change);
}
