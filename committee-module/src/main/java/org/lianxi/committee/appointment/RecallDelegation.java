package org.lianxi.committee.appointment;

import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;

/** Takes a delegation back before its time. */
public interface RecallDelegation {

    /**
     * Ends what a deputy holds in one's own place, now.
     *
     * @throws org.lianxi.committee.mandate.UnknownMandate if there is no such mandate
     * @throws DelegationOfAnother if it was not delegated by the acting person
     * @throws org.lianxi.committee.mandate.MandateEnded if it has ended already
     */
    void recall(PersonId by, MandateId delegated);
}
