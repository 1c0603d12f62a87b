package org.lianxi.committee.outbox;

import java.util.Optional;
import org.lianxi.committee.contact.Subscription;

/** What a message tells. Names are kept in the table and never change. */
public enum MessageKind {
    /** Something new waits for the person. */
    WORK,
    /** The limit of something that waits is near (CFG-16). */
    DUE_SOON,
    /** The limit of something that waits has passed. */
    OVERDUE,
    /** A meeting is called. */
    MEETING_CALLED,
    /** Time of the day, place or items of a meeting have changed. */
    MEETING_CHANGED,
    /** A meeting does not take place on its day; another notice follows. */
    MEETING_POSTPONED,
    /** A meeting does not take place. */
    MEETING_CANCELLED,
    /** The due date of a task was put off as asked. */
    EXTENSION_GRANTED,
    /** The due date of a task was not put off. */
    EXTENSION_REFUSED,
    /** The link by which a person confirms an address. */
    ADDRESS,
    /** Once a working day: everything that waits. */
    DIGEST;

    /** What has to be subscribed to for an e-mail about it; the daily digest tells of work. */
    public Optional<Subscription> subscription() {
        return switch (this) {
            case MEETING_CALLED, MEETING_CHANGED, MEETING_POSTPONED, MEETING_CANCELLED ->
                Optional.of(Subscription.MEETINGS);
            case EXTENSION_GRANTED, EXTENSION_REFUSED -> Optional.of(Subscription.DECISIONS);
            case DIGEST -> Optional.of(Subscription.DIGEST);
            case WORK, DUE_SOON, OVERDUE, ADDRESS -> Optional.empty();
        };
    }

    /** Whether group chats are told of it: meetings, and nothing about anybody. [DESIGN] */
    public boolean isForGroups() {
        return subscription().equals(Optional.of(Subscription.MEETINGS));
    }

    /** Whether it is shown in the portal too. */
    public boolean isInPortal() {
        return this != ADDRESS && this != DIGEST;
    }
}
