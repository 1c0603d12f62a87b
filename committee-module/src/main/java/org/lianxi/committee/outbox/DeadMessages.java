package org.lianxi.committee.outbox;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

/** What could not be delivered however often it was tried, for the operator. */
public interface DeadMessages {

    /**
     * Newest first.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not operate the product
     */
    Page<DeadMessageView> page(PersonId by, PageRequest page);

    /**
     * Tries one again from the beginning of the plan of tries.
     *
     * @throws UnknownMessage if it is not among them
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not operate the product
     */
    void retry(PersonId by, MessageId message);

    /**
     * Gives one up.
     *
     * @throws UnknownMessage if it is not among them
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not operate the product
     */
    void drop(PersonId by, MessageId message);
}
