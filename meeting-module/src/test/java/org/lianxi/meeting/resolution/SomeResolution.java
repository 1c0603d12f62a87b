package org.lianxi.meeting.resolution;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.minutes.MinutesId;

/** A resolution of SC-01, to which the residents' committee and the property service are obliged. */
final class SomeResolution {

    private static final Set<Seat> OBLIGED = Set.of(
            new Seat(Party.RESIDENTS_COMMITTEE, new OrganisationId("RC-1")),
            new Seat(Party.PROPERTY_SERVICE, new OrganisationId("PSC-1")));

    static final Instant FRIDAY = Instant.parse("2026-03-20T09:00:00Z");

    private final String meeting;
    private final int position;
    private String minutes = "minutes-of-no-table";
    private Set<Seat> refusing = Set.of();

    private MatterRoute route = MatterRoute.JOINT_MEETING;

    private SomeResolution(String meeting, int position) {
        this.meeting = meeting;
        this.position = position;
    }

    static SomeResolution of(String meeting, int position) {
        return new SomeResolution(meeting, position);
    }

    SomeResolution in(String minutesId) {
        minutes = minutesId;
        return this;
    }

    SomeResolution about(MatterRoute newRoute) {
        route = newRoute;
        return this;
    }

    SomeResolution refusedBy(Party... parties) {
        refusing = OBLIGED.stream()
                .filter(seat -> Set.of(parties).contains(seat.party()))
                .collect(Collectors.toSet());
        return this;
    }

    Resolution build() {
        return new Resolution(
                ResolutionId.fresh(),
                new Resolution.Agreed(
                        new MeetingId(meeting),
                        new MinutesId(minutes),
                        "〔2026〕1号",
                        new AgendaItemId(meeting + "-" + position),
                        new MatterId("matter-" + position),
                        route,
                        new CompoundId("XQ-101"),
                        new OrganisationId("CM-1"),
                        position,
                        "电动自行车停放 " + position,
                        "物业划线，居委会宣传。",
                        OBLIGED),
                refusing,
                FRIDAY);
    }
}
