package org.lianxi.committee.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.robot.RobotId;

/** All messages. */
interface Messages {

    void add(Message message);

    /** Which of these keys are taken. */
    Set<String> known(Collection<String> keys);

    /** Some of what is due over a channel, longest due first, locked; what others hold is left out. */
    List<Message> takeDue(Channel channel, Instant now, int most);

    /** The same for a robot. */
    List<Message> takeDue(RobotId robot, Instant now, int most);

    /** The robots for which something is due. */
    List<RobotId> robotsDue(Instant now);

    /** What could not be delivered, newest first; up to {@link PageRequest#rowsToFetch()} of them. */
    List<Message> dead(PageRequest page);

    long count(MessageState state);

    /** Since when the one that has been due longest is due. */
    Optional<Instant> dueSince(Instant now);

    Optional<Message> find(MessageId id);

    /** What is shown to a person in the portal, newest first; up to {@link PageRequest#rowsToFetch()} of them. */
    List<Message> inPortal(PersonId person, PageRequest page);

    /** How many of them are unread, counted no further than {@code most}. */
    int unread(PersonId person, int most);

    /** Marks everything shown to the person as read. */
    void readAll(PersonId person, Instant at);

    /** Puts away what was told, and drops what waits to be told, about this to these audiences. */
    void settle(Topic topic, Collection<String> audiences);
}
