package org.lianxi.committee.account;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/** The stored accounts. */
interface Accounts {

    Optional<Account> find(Login login);

    Optional<Account> find(PersonId person);

    /**
     * The account of a person.
     *
     * @throws UnknownAccount if there is none
     */
    default Account get(PersonId person) {
        return find(person).orElseThrow(() -> new UnknownAccount(person));
    }

    /**
     * The account of another person than the one who acts.
     *
     * @throws OwnAccount if it is one's own
     * @throws UnknownAccount if there is none
     */
    default Account another(PersonId by, PersonId person) {
        if (by.equals(person)) {
            throw new OwnAccount(by);
        }
        return get(person);
    }

    boolean isEmpty();

    void add(Account account);

    /** The failures of a login, held until this transaction ends; from now on there is such a row. */
    SignInFailures hold(Login login, Instant moment);

    /** Forgets failures so old that they no longer count. */
    void forgetFailuresBefore(Instant moment);

    Optional<Account> linkedWith(LinkedSubject subject);

    boolean isLinked(PersonId person);

    /** Links an account, in place of an earlier link. */
    void link(PersonId person, LinkedSubject subject, Instant moment);

    void unlink(PersonId person);

    /** Marks every account that exists. */
    void declareDemonstration();

    /** The offer to set up the first administrator, held until this transaction ends. */
    FirstSetUp holdFirstSetUp();
}
