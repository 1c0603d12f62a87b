package org.lianxi.committee.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Adds it with the next {@link #forget}. */
    void addLater(Account account);

    /** Writes what waits, and forgets what was written. */
    void forget();

    /** The logins of those of these persons who have an account. */
    Map<PersonId, String> logins(Collection<PersonId> persons);

    /** Which of these logins somebody has. */
    Set<String> taken(Collection<String> logins);

    /** Accounts of a batch that wait for their holder's own password, by login; nobody whose post is given by two. */
    List<NamedAccount> awaitingFirstPassword(AccountBatch batch, Instant moment);

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
