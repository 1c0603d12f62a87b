package org.lianxi.meeting.planning;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** A planned sitting became a meeting. */
public record SittingConvened(
        Optional<PersonId> person, PlanId plan, OrganisationId place, PlannedSittingId sitting, MeetingId meeting)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return person;
    }

    @Override
    public Subject subject() {
        return new Subject("meeting-plan", plan.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(place);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("sitting", sitting.value(), "meeting", meeting.value());
    }
}
