package org.lianxi.meeting.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.committee.organisation.OrganisationKind.COMMUNITY;
import static org.lianxi.committee.organisation.OrganisationKind.DISTRICT;
import static org.lianxi.committee.organisation.OrganisationKind.STREET;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.testing.GivenOrganisations;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.meeting.resolution.ResolutionState;

class SummingUpTest {

    private static final PersonId VIEWER = new PersonId("viewer");
    private static final PersonId SUPERVISOR = new PersonId("supervisor");
    private static final Instant NEW_YEAR_IN_SHANGHAI = Instant.parse("2025-12-31T16:00:00Z");

    private final GivenOrganisations organisations = new GivenOrganisations();
    private final OrganisationId district = organisations.within(organisations.city(), DISTRICT);
    private final OrganisationId street = organisations.within(district, STREET);
    private final OrganisationId busy = organisations.within(street, COMMUNITY);
    private final OrganisationId quiet = organisations.within(street, COMMUNITY);
    private final GivenPermissions permissions =
            new GivenPermissions().allow(SUPERVISOR, Action.WATCH_RESOLUTIONS, Scope.community(busy));

    private final FigureViews figures = new SummingUp(
            new Sheet(),
            organisations,
            permissions,
            (person, action) ->
                    person.equals(VIEWER) && action == Action.READ_KPI ? Set.of(busy, quiet) : Set.<OrganisationId>of(),
            () -> Instant.parse("2026-03-16T01:00:00Z"));

    @Test
    void gives_a_line_for_every_community_with_zeros_where_nothing_was_done() {
        List<CommunityFigures> lines = figures.of(VIEWER);

        assertThat(lines).extracting(CommunityFigures::community).containsExactlyInAnyOrder(busy, quiet);
        CommunityFigures done = line(lines, busy);
        assertThat(done.street()).isEqualTo(street);
        assertThat(done.meetingsHeld()).isEqualTo(4);
        assertThat(done.resolutionsIn(ResolutionState.EXECUTING)).isEqualTo(3);
        assertThat(done.openTasks()).isEqualTo(5);
        assertThat(done.overdueTasks()).isEqualTo(2);
        CommunityFigures nothing = line(lines, quiet);
        assertThat(nothing.meetingsHeld() + nothing.openTasks() + nothing.overdueTasks())
                .isZero();
        assertThat(nothing.resolutions()).isEmpty();
    }

    @Test
    void adds_up_to_the_figures_of_an_area() {
        List<CommunityFigures> lines = figures.of(VIEWER);

        CommunityFigures both = line(lines, busy).plus(line(lines, busy)).plus(line(lines, quiet));

        assertThat(both.meetingsHeld()).isEqualTo(8);
        assertThat(both.resolutionsIn(ResolutionState.EXECUTING)).isEqualTo(6);
        assertThat(both.openTasks()).isEqualTo(10);
        assertThat(both.overdueTasks()).isEqualTo(4);
    }

    @Test
    void shows_whoever_watches_resolutions_those_communities() {
        assertThat(figures.of(SUPERVISOR))
                .extracting(CommunityFigures::community)
                .containsExactly(busy);
    }

    @Test
    void refuses_everybody_else() {
        assertThatThrownBy(() -> figures.of(new PersonId("delegate"))).isInstanceOf(NotPermitted.class);
    }

    private static CommunityFigures line(List<CommunityFigures> lines, OrganisationId community) {
        return lines.stream()
                .filter(line -> line.community().equals(community))
                .findFirst()
                .orElseThrow();
    }

    /** Only the busy community has done anything. */
    private final class Sheet implements FigureSheet {

        @Override
        public Map<OrganisationId, Long> meetingsHeld(Set<OrganisationId> communities, Instant since) {
            assertThat(since).isEqualTo(NEW_YEAR_IN_SHANGHAI);
            return Map.of(busy, 4L);
        }

        @Override
        public Map<OrganisationId, Map<ResolutionState, Long>> resolutions(Set<OrganisationId> communities) {
            return Map.of(busy, Map.of(ResolutionState.EXECUTING, 3L));
        }

        @Override
        public Map<OrganisationId, TaskCount> tasks(Set<OrganisationId> communities, Instant now) {
            return Map.of(busy, new TaskCount(5, 2));
        }
    }
}
