package org.lianxi.committee.grant;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.paging.PageRequest;

/** The stored proposals. */
interface Grants {

    void add(Grant grant);

    /**
     * One of them, to read.
     *
     * @throws UnknownGrant if there is none of this id
     */
    Grant get(GrantId id);

    /**
     * One of them, held until this transaction ends.
     *
     * @throws UnknownGrant if there is none of this id
     */
    Grant hold(GrantId id);

    /** Those of a kind that wait for a decision about a person. */
    List<Grant> pending(GrantKind kind, PersonId person, Instant moment);

    /** Those that were approved in this transaction and are to be carried out. */
    List<Grant> approved(GrantKind kind, PersonId person);

    /** Those that wait, oldest first; or those that do not, newest first. */
    List<Grant> page(boolean waiting, Instant moment, PageRequest request);

    /** How many mandates of a post there have ever been, counted up to two. */
    int mandatesEver(Post post);

    /** One of these who holds, or will hold, a post that is given by two. */
    Optional<PersonId> guarded(Collection<PersonId> persons, Instant moment);

    /** How many hold a post at a moment. */
    int holders(Post post, Instant moment);
}
