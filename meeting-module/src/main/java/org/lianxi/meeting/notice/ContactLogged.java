package org.lianxi.meeting.notice;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** An attempt to reach a recipient was logged. */
public record ContactLogged(
        Optional<PersonId> person,
        MeetingId meeting,
        PersonId recipient,
        DeliveryChannel channel,
        ContactOutcome outcome,
        OrganisationId ofCommunity)
        implements NoticeAct {

    @Override
    public Map<String, String> details() {
        return Map.of("recipient", recipient.value(), "channel", channel.name(), "outcome", outcome.name());
    }
}
