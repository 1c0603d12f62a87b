package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;

/** Changes one's own password. */
public interface ChangePassword {

    /**
     * Changes it.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput if the old one is wrong or the new one breaks the rules
     */
    void change(PersonId by, String oldPassword, String newPassword);
}
