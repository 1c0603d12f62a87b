package org.lianxi.committee.account;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;

/** Hands out the first passwords of accounts that were opened together. */
public interface IssueFirstPasswords {

    /**
     * Makes a new one for each account whose holder has not chosen an own one and was not given another since. It is valid
     * for a while and opens only the door to its change; those of an earlier list no longer open anything. Who has become an
     * administrator or a street leader meanwhile is left out: that takes two persons.
     *
     * @return by login, in order; empty when nobody needs one any more
     * @throws org.lianxi.committee.permission.NotPermitted if the acting person may not maintain accounts
     */
    List<FirstPassword> issue(PersonId by, AccountBatch batch);
}
