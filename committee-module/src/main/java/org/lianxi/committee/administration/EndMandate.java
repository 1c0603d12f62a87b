package org.lianxi.committee.administration;

import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;

/** Ends a mandate now. */
public interface EndMandate {

    /**
     * Ends it, and with it what a deputy holds in its place; whatever it allowed is no longer allowed from this moment.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the post is not the acting person's to give ({@link WhoAppoints})
     * @throws org.lianxi.committee.mandate.UnknownMandate if there is no such mandate
     * @throws org.lianxi.committee.mandate.MandateEnded if it has ended already
     */
    void end(PersonId by, MandateId mandate);
}
