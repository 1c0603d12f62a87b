package org.lianxi.committee.administration;

import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;

/** Ends a mandate now. */
public interface EndMandate {

    /**
     * Ends it; whatever it allowed is no longer allowed from this moment.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the acting person may not maintain accounts
     * @throws org.lianxi.committee.mandate.UnknownMandate if there is no such mandate
     * @throws org.lianxi.committee.mandate.MandateEnded if it has ended already
     */
    void end(PersonId by, MandateId mandate);
}
