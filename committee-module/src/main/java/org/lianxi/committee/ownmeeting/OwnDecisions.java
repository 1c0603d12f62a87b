package org.lianxi.committee.ownmeeting;

import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/** Decisions of committees, for the features that rest on one; they ask for the permission themselves. */
public interface OwnDecisions {

    /** Whether the decision of this number counts; empty where no such decision is recorded. */
    Optional<Boolean> counts(OrganisationId committee, String number);
}
