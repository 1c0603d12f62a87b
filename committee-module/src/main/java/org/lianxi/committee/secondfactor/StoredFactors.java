package org.lianxi.committee.secondfactor;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;

/** The stored second factors and recovery codes. */
interface StoredFactors {

    Optional<SecondFactor> find(PersonId person);

    /** Held until this transaction ends, so that two cannot use the same code at once. */
    Optional<SecondFactor> hold(PersonId person);

    Set<PersonId> confirmedAmong(Collection<PersonId> persons);

    void add(SecondFactor factor);

    /** Puts new recovery codes in place of the old ones. */
    void replaceRecoveryCodes(PersonId person, Collection<String> digests);

    /** Uses a recovery code up; false if there is none such. */
    boolean useRecoveryCode(PersonId person, String digest);

    /** Takes factor and recovery codes away. */
    void remove(PersonId person);
}
