package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.Seats;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.resolution.Resolved;

@ApplicationScoped
class SeatedLeadUnits implements LeadUnits {

    private final Seats seats;
    private final Meetings meetings;

    @Inject
    SeatedLeadUnits(Seats seats, Meetings meetings) {
        this.seats = seats;
        this.meetings = meetings;
    }

    @Override
    public Set<OrganisationId> of(Resolved resolution) {
        Set<OrganisationId> units = new LinkedHashSet<>();
        resolution.obliged().forEach(seat -> units.add(seat.organisation()));
        units.addAll(inOrder(seats.of(resolution.compound())));
        meetings.seating(resolution.meeting()).seats().forEach(seat -> units.add(seat.organisation()));
        meetings.invitees(resolution.meeting()).forEach(invitee -> units.add(invitee.organisation()));
        return units;
    }

    private static <K extends Comparable<K>> Collection<OrganisationId> inOrder(Map<K, OrganisationId> units) {
        return new TreeMap<>(units).values();
    }
}
