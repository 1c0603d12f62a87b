package org.lianxi.committee.conflict;

import org.lianxi.committee.mandate.PersonId;

/** Declarations to read: everybody their own. */
public interface InterestViews {

    /** What the person has declared and not ended, oldest first, and the companies about which something can be declared. */
    OwnInterestsView own(PersonId by);
}
