package org.lianxi.committee.grant;

import org.lianxi.committee.mandate.PersonId;

/** Names, at the founding, one of the two administrators who are still missing. */
public interface NameAdministrator {

    /**
     * Registers the person, gives the mandate and opens the account.
     *
     * @return the temporary password, shown this once
     * @throws org.lianxi.committee.permission.NotPermitted if the acting person may not maintain accounts
     * @throws FoundingDone if the post was held before
     * @throws org.lianxi.committee.refusal.InvalidInput if name or login break their rules
     */
    String name(PersonId by, FoundingDraft draft);
}
