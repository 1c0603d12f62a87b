package org.lianxi.committee.administration;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;

/** Moves the end of a mandate: extends it, or lets it end on a day to come. */
public interface ChangeTerm {

    /**
     * Moves the end. A deputy's delegation ends with the mandate at the latest.
     *
     * @param until the first moment after the term; empty for an open one
     * @throws org.lianxi.committee.permission.NotPermitted if the post is not the acting person's to give
     * @throws org.lianxi.committee.mandate.UnknownMandate if there is no such mandate
     * @throws org.lianxi.committee.mandate.MandateEnded if it has ended already
     * @throws DelegationFixed if it is a deputy's
     * @throws org.lianxi.committee.refusal.InvalidInput if the end is not to come, or somebody else holds the post then
     */
    void change(PersonId by, MandateId mandate, Optional<Instant> until);
}
