package org.lianxi.committee.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.registry.RegisterChange;

/** The stored changes. */
interface Changes {

    void add(EnteredChange change);

    /**
     * One of them.
     *
     * @throws UnknownChange if there is none of this id
     */
    EnteredChange get(ChangeId id);

    /**
     * One of them, held until this transaction ends.
     *
     * @throws UnknownChange if there is none of this id
     */
    EnteredChange hold(ChangeId id);

    /** One that is open and the same. */
    Optional<EnteredChange> same(RegisterChange change);

    /** Those of these places and of one person; of all places if none are named. */
    List<EnteredChange> page(ChangeFilter filter, Optional<Set<String>> places, PersonId person, PageRequest request);

    /** Those that wait for an approval in these places and were proposed by somebody else. */
    List<EnteredChange> waiting(Set<String> places, PersonId notBy, int most);

    /** Those about an organisation or compound that wait for their day. */
    List<EnteredChange> coming(String subject);

    /** Those whose day has come. */
    List<ChangeId> due(LocalDate today);
}
