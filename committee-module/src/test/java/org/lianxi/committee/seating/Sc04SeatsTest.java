package org.lianxi.committee.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Party;

/** SC-04, the seats of XQ-301: a party that stays away keeps its seat; absence is a matter of the quorum, not of the register. */
class Sc04SeatsTest {

    private static final Instant FIRST_SITTING = at("2026-04-16T15:00:00+08:00");
    private static final Instant SECOND_SITTING = at("2026-04-22T14:00:00+08:00");

    private final List<Candidate> standing = List.of(
            Candidate.of(new OrganisationId("RC-3"), OrganisationKind.RESIDENTS_COMMITTEE),
            Candidate.of(new OrganisationId("OC-301"), OrganisationKind.OWNERS_COMMITTEE),
            Candidate.of(new OrganisationId("PSC-3"), OrganisationKind.PROPERTY_SERVICE_COMPANY));

    @Test
    void SC_04_2_the_absent_company_is_called_again_for_the_second_sitting() {
        assertThat(SeatRules.judge(standing, FIRST_SITTING).mode()).isEqualTo(MeetingMode.THREE_PARTY);
        assertThat(SeatRules.judge(standing, SECOND_SITTING).holders())
                .containsEntry(Party.PROPERTY_SERVICE, new OrganisationId("PSC-3"))
                .hasSize(Party.values().length);
    }

    @Test
    void SC_04_2_is_not_the_two_party_mode_of_a_vacant_seat() {
        SeatPlan withoutCompany = SeatRules.judge(standing.subList(0, 2), SECOND_SITTING);

        assertThat(withoutCompany.mode()).isEqualTo(MeetingMode.TWO_PARTY);
        assertThat(withoutCompany.of(Party.PROPERTY_SERVICE).rule()).isEqualTo(SeatRule.NO_SERVICE);
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
