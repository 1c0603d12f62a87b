package org.lianxi.committee.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.conflict.OneHat;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Party;

/** SC-14, the seats of XQ-501: a property management committee stands in, until an owners' committee is elected. */
class Sc14SeatsTest {

    private static final OrganisationId PMC = new OrganisationId("PMC-501");
    private static final OrganisationId OC = new OrganisationId("OC-501");
    private static final Instant MEETING =
            OffsetDateTime.parse("2026-07-16T14:30:00+08:00").toInstant();

    private final List<Candidate> standing = new ArrayList<>(List.of(
            Candidate.of(new OrganisationId("RC-5"), OrganisationKind.RESIDENTS_COMMITTEE),
            Candidate.of(PMC, OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE),
            Candidate.of(new OrganisationId("PSC-5"), OrganisationKind.PROPERTY_SERVICE_COMPANY)));

    @Test
    void SC_14_4_the_management_committee_fills_the_second_partys_seat() {
        SeatPlan plan = SeatRules.judge(standing, MEETING);

        assertThat(plan.of(Party.OWNERS).rule()).isEqualTo(SeatRule.PROPERTY_MANAGEMENT_COMMITTEE);
        assertThat(plan.holders()).containsEntry(Party.OWNERS, PMC);
        assertThat(plan.mode()).isEqualTo(MeetingMode.THREE_PARTY);
    }

    @Test
    void SC_14_4_a_member_of_both_committees_sits_for_one_party_only() {
        PersonId both = PersonId.fresh();
        Set<Party> maySpeakFor = Set.of(Party.RESIDENTS_COMMITTEE, Party.OWNERS);

        assertThat(OneHat.choose(maySpeakFor, Optional.of(Party.OWNERS))).contains(Party.OWNERS);
        assertThat(OneHat.judge(Map.of(Party.RESIDENTS_COMMITTEE, List.of(both), Party.OWNERS, List.of(both))))
                .isNotEmpty();
        assertThat(OneHat.judge(
                        Map.of(Party.RESIDENTS_COMMITTEE, List.of(both), Party.OWNERS, List.of(PersonId.fresh()))))
                .isEmpty();
    }

    @Test
    void SC_14_6_the_seat_of_the_management_committee_ends_when_an_owners_committee_is_elected() {
        standing.add(new Candidate(
                OC,
                OrganisationKind.OWNERS_COMMITTEE,
                List.of(new Candidate.Term(LocalDate.parse("2026-09-01"), LocalDate.parse("2031-08-31"))),
                0));

        assertThat(SeatRules.judge(standing, MEETING).holders())
                .as("elected, but its term has not begun")
                .containsEntry(Party.OWNERS, PMC);
        assertThat(SeatRules.judge(
                                standing,
                                OffsetDateTime.parse("2026-09-01T00:00:00+08:00")
                                        .toInstant())
                        .holders())
                .containsEntry(Party.OWNERS, OC);
    }
}
