package org.lianxi.committee.account;

import java.util.Set;
import org.lianxi.committee.mandate.PersonId;

/** Tells what is due after a sign-in. */
public interface SignInDuties {

    /** What this person has to do now, before anything else. */
    Set<SignInDuty> of(PersonId person, SignInManner manner);
}
