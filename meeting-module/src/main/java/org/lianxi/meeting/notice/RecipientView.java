package org.lianxi.meeting.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.Reply;

/** One recipient of the newest notice. */
public record RecipientView(
        PersonId person,
        String name,
        Capacity capacity,
        Optional<Party> party,
        String organisationName,
        DeliveryChannel channel,
        Instant deliveredAt,
        Optional<Instant> readAt,
        Reply reply,
        String reason,
        Optional<Instant> repliedAt,
        RecipientState state,
        List<ContactView> contacts) {

    public RecipientView {
        contacts = List.copyOf(contacts);
    }

    /** Whether somebody has to phone. */
    public boolean isToPhone() {
        return state == RecipientState.SILENT || state == RecipientState.TRIED;
    }
}
