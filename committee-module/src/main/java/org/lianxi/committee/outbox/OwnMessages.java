package org.lianxi.committee.outbox;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

/** 我的消息: what a person was told in the portal. */
public interface OwnMessages {

    /** Most that {@link #unread} says. */
    int MOST_COUNTED = 99;

    /** Newest first. What was to be done and is done by now is not in it. */
    Page<MessageView> page(PersonId by, PageRequest page);

    /** How many are unread, at most {@link #MOST_COUNTED}, which then means "or more". */
    int unread(PersonId by);

    /**
     * Opens one, which reads it.
     *
     * @throws UnknownMessage if the person was told nothing of this id
     */
    MessageView open(PersonId by, MessageId message);

    /** Everything counts as read. */
    void readAll(PersonId by);
}
