package org.lianxi.committee.personaldata;

import org.lianxi.committee.mandate.PersonId;

/** Asks for the erasure or the correction of one's own data, or for a copy of another's. */
public interface RequestPersonalData {

    /**
     * Asks for the erasure of what may be erased of the own data.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput if the reason is too long
     * @throws ErasureAskedAlready if such a request is open
     */
    DataRequestId erasure(PersonId by, String reason);

    /**
     * Asks for the correction of what is wrong of the own data.
     *
     * @param correction what is wrong, and what is right
     * @throws org.lianxi.committee.refusal.InvalidInput if it is missing or too long
     * @throws CorrectionAskedAlready if such a request is open
     */
    DataRequestId correction(PersonId by, String correction);

    /**
     * Asks a second leader to agree to a copy of everything about somebody who holds or held a post in the street.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput if there is no reason
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not export personal data there
     */
    DataRequestId copy(PersonId by, PersonId person, String reason);
}
