package org.lianxi.committee.administration;

import org.lianxi.committee.mandate.PersonId;

/** Enters a person into the register. */
public interface RegisterPerson {

    /**
     * Registers a person, who has no mandate and no account yet.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the acting person may not maintain accounts
     * @throws org.lianxi.committee.refusal.InvalidInput if the display name is empty or longer than 60 characters
     */
    PersonId register(PersonId by, String displayName);
}
