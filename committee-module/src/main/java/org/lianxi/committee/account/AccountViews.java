package org.lianxi.committee.account;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

/** Accounts, for reading; that somebody read them is entered in the audit trail, once for each list. */
public interface AccountViews {

    /** One's own. */
    OwnAccountView own(PersonId by);

    /**
     * A page of all, by login.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read accounts
     */
    Page<AccountLine> page(PersonId by, AccountFilter filter, PageRequest request);

    /**
     * All of them behind a login, by login; the empty login is before all.
     *
     * @param most 1 to 100
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read accounts
     */
    List<AccountLine> after(PersonId by, AccountFilter filter, String login, int most);

    /**
     * One of them.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read accounts
     * @throws UnknownAccount if the person has none
     */
    AccountLine get(PersonId by, PersonId person);

    /**
     * Persons without an account whose display name contains the text, at most twenty.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain accounts
     */
    List<PersonView> withoutAccount(PersonId by, String text);
}
