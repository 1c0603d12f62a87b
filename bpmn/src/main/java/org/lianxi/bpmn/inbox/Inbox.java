package org.lianxi.bpmn.inbox;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

/**
 * 我的待办: what waits for a person in the posts held now.
 *
 * <p>What a colleague in the same post has claimed is not in it. Claiming only tells the others; whether an act is
 * permitted is asked by the act itself.
 */
public interface Inbox {

    /** Most that {@link #count} says. */
    int MOST_COUNTED = 99;

    /** What waits for the person: overdue first, then by due date, then what has waited longest. */
    Page<InboxEntry> page(PersonId person, PageRequest page);

    /** How many things wait, at most {@link #MOST_COUNTED}, which then means "or more". */
    int count(PersonId person);

    /**
     * Takes on what is offered to a post of the person, so that it leaves the inbox of the others.
     *
     * @throws WorkGone if it is no longer open
     * @throws WorkNotOffered if it is not offered to a post that the person holds now
     * @throws WorkTaken if somebody else has claimed it
     */
    void claim(PersonId by, WorkId work);

    /**
     * Offers to the whole post again what the person has claimed.
     *
     * @throws WorkGone if it is no longer open
     * @throws WorkNotClaimed if the person has not claimed it
     */
    void giveBack(PersonId by, WorkId work);
}
