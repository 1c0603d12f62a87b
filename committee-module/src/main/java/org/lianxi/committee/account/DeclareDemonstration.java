package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;

/** Says of the accounts that exist that they only show the product. */
public interface DeclareDemonstration {

    /**
     * Declares it: their public passwords need not be changed, and as long as the product shows a demonstration their
     * sign-in needs no second factor.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the acting person may not maintain accounts
     * @throws IllegalStateException if the product does not show a demonstration
     */
    void declare(PersonId by);
}
