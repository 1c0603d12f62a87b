package org.lianxi.committee.outbox;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * Something that people are to be told.
 *
 * @param audience as whom they are told, e.g. a post in an organisation; empty when that does not matter
 * @param day the day that the message names: the last day of a limit, or the day of a meeting
 * @param occasion tells one telling from the next about the same thing; the same news twice is told once
 * @param isUrgent whether it is sent in quiet hours too
 * @param community whose group chats are told too; empty when none are
 */
public record News(
        MessageKind kind,
        Topic topic,
        String audience,
        Optional<LocalDate> day,
        String occasion,
        Collection<PersonId> recipients,
        boolean isUrgent,
        Optional<OrganisationId> community) {

    /** News that can wait for the morning. */
    public News(
            MessageKind kind,
            Topic topic,
            String audience,
            Optional<LocalDate> day,
            String occasion,
            Collection<PersonId> recipients) {
        this(kind, topic, audience, day, occasion, recipients, false, Optional.empty());
    }

    /** Keeps each recipient once. */
    public News {
        recipients = List.copyOf(recipients.stream().distinct().toList());
    }
}
