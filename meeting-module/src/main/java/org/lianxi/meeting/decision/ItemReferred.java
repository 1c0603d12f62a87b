package org.lianxi.meeting.decision;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;

/** An item turned out to be beyond the power of the meeting: it was made a proposal to those whose it is. */
public record ItemReferred(
        PersonId person,
        AgendaItemId item,
        MeetingId meeting,
        MatterId matter,
        MatterRoute route,
        OrganisationId ofCommunity)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("agenda-item", item.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(ofCommunity);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("meeting", meeting.value(), "matter", matter.value(), "route", route.name());
    }
}
