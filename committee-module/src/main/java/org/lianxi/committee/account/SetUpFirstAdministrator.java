package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;

/** Sets up the city and its first system administrator with the one-time token. */
public interface SetUpFirstAdministrator {

    /**
     * Sets up both; the token is used up.
     *
     * @throws SetUpTokenInvalid if the token is not the one offered last, or an account exists already
     * @throws org.lianxi.committee.refusal.InvalidInput if a field breaks its rules
     */
    PersonId setUp(String token, FirstAdministratorDraft draft);
}
