package org.lianxi.committee.secondfactor;

import java.util.Collection;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;

/** The second factors, for the use cases of accounts: it asks nobody's permission and counts no failures. */
public interface SecondFactors {

    /** Whether a person's sign-in asks for a code. */
    boolean isEnrolled(PersonId person);

    /** Those of several persons of whom it does, in one query. */
    Set<PersonId> enrolledAmong(Collection<PersonId> persons);

    /** Takes a code of the authenticator or a recovery code, each once. */
    boolean accepts(PersonId person, String code);

    /** Takes the second factor and its recovery codes away. */
    void remove(PersonId person);
}
