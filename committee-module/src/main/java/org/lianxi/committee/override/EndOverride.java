package org.lianxi.committee.override;

import org.lianxi.committee.mandate.PersonId;

/** Ends an override before its time: the matrix holds again from today. */
public interface EndOverride {

    /**
     * Ends it.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not approve overrides there
     * @throws OverrideNotInForce if it is not approved, or its term is over
     */
    void end(PersonId by, OverrideId id, String reason);
}
