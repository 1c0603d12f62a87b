package org.lianxi.committee.permission;

import static org.assertj.core.api.Assertions.assertThatCollection;
import static org.lianxi.committee.organisation.OrganisationKind.COMMUNITY;
import static org.lianxi.committee.organisation.OrganisationKind.DISTRICT;
import static org.lianxi.committee.organisation.OrganisationKind.STREET;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.testing.GivenMandates;
import org.lianxi.committee.testing.GivenOrganisations;
import org.lianxi.committee.testing.SetClock;

class SumsByMandateTest {

    private final GivenOrganisations organisations = new GivenOrganisations();
    private final GivenMandates mandates = new GivenMandates(SetClock.at("2026-03-16T09:00:00+08:00"));
    private final OrganisationId district = organisations.within(organisations.city(), DISTRICT);
    private final OrganisationId street = organisations.within(district, STREET);
    private final OrganisationId community = organisations.within(street, COMMUNITY);

    /** Every area has this one community. */
    private final Sums sums =
            new SumsByMandate(mandates, organisations, areas -> areas.isEmpty() ? Set.of() : Set.of(community));

    @Test
    void are_open_where_the_matrix_gives_sums_and_nothing_else() {
        PersonId viewer = mandates.holder(Post.DISTRICT_VIEWER, district);

        assertThatCollection(sums.communities(viewer, Action.READ_KPI)).containsExactly(community);
        assertThatCollection(sums.communities(viewer, Action.READ_MEETING)).isEmpty();
    }

    @Test
    void are_not_what_somebody_reads_who_reads_the_records_or_nothing() {
        PersonId leader = mandates.holder(Post.STREET_LEADER, street);

        assertThatCollection(sums.communities(leader, Action.READ_KPI)).isEmpty();
        assertThatCollection(sums.communities(new PersonId("nobody"), Action.READ_KPI))
                .isEmpty();
    }
}
