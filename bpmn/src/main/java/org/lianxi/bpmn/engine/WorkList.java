package org.lianxi.bpmn.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;

/** The open human tasks of all processes, as a person sees them. */
public interface WorkList {

    /**
     * What waits for the person or for one of the groups and is not claimed by somebody else, unless it is overdue or
     * the claim has lapsed: what was due first, then what has no limit, each by age. One query.
     */
    List<OfferedWork> open(WorkSearch search, int skip, int rows);

    /** How many such tasks there are, counted no further than {@code most}. */
    int count(WorkSearch search, int most);

    /** What is offered to one of the groups and claimed by somebody else. One query. */
    List<Claim> claimedByOthers(PersonId person, Collection<PostGroup> groups);

    /** One open task. */
    Optional<OfferedWork> find(String id);

    /** The groups to which an open task is offered. */
    Set<PostGroup> groupsOf(String id);

    /**
     * Assigns an open task to a person.
     *
     * @return false if it is assigned to somebody else
     * @throws SomebodyWasFaster if it has changed at this very moment
     */
    boolean claim(String id, PersonId person);

    /**
     * Takes the assignment off an open task.
     *
     * @throws SomebodyWasFaster if it has changed at this very moment
     */
    void giveBack(String id);

    /** Takes a person's assignment off every open task that is offered to this group. */
    void giveBackAll(PersonId person, PostGroup group);
}
