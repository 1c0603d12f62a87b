package org.lianxi.committee.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.paging.PageRequest;

/** The stored accounts, as lists. */
interface AccountList {

    List<AccountRow> page(AccountFilter filter, PageRequest request);

    /** Those behind this login, by login. */
    List<AccountRow> after(AccountFilter filter, String login, int most);

    /** Until when those of these logins are locked that are. */
    Map<String, Instant> locks(Collection<String> logins, Instant moment);

    Optional<AccountRow> find(PersonId person);

    /** What several persons hold at a moment, in one query. */
    Map<PersonId, List<Post>> posts(Collection<PersonId> persons, Instant moment);

    List<PersonView> withoutAccount(String text, int most);
}
