package org.lianxi.committee.account;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.lianxi.committee.mandate.PersonId;

/**
 * The register of accounts, for many at a time. It asks nobody's permission: only use cases that ask may call it.
 */
public interface AccountRegister {

    /** A login as it is kept; empty if it breaks the rules. */
    Optional<String> login(String typed);

    /** The logins of those of these persons who have an account. */
    Map<PersonId, String> logins(Collection<PersonId> persons);

    /** Which of these logins, as they are kept, somebody has. */
    Set<String> taken(Collection<String> logins);

    /**
     * Opens accounts that nobody can use before {@link IssueFirstPasswords}.
     *
     * @param logins as they are kept
     * @param entered is told after every piece how many there are
     */
    void open(PersonId by, Map<PersonId, String> logins, AccountBatch batch, IntConsumer entered);
}
