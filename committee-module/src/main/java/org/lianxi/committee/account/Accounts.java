package org.lianxi.committee.account;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/** The stored accounts. */
interface Accounts {

    Optional<Account> find(Login login);

    Optional<Account> find(PersonId person);

    boolean isEmpty();

    void add(Account account);

    /** The failures of a login, held until this transaction ends; from now on there is such a row. */
    SignInFailures hold(Login login, Instant moment);

    /** Forgets failures so old that they no longer count. */
    void forgetFailuresBefore(Instant moment);

    /** The offer to set up the first administrator, held until this transaction ends. */
    FirstSetUp holdFirstSetUp();
}
