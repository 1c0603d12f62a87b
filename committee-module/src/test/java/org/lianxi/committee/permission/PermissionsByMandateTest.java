package org.lianxi.committee.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.committee.organisation.OrganisationKind.COMMUNITY;
import static org.lianxi.committee.organisation.OrganisationKind.RESIDENTS_COMMITTEE;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Seats;
import org.lianxi.committee.testing.GivenMandates;
import org.lianxi.committee.testing.GivenOrganisations;
import org.lianxi.committee.testing.GivenSeats;
import org.lianxi.committee.testing.SetClock;

/** The matrix at work, in a city of two streets: who may do what, and where not. */
class PermissionsByMandateTest {

    private final TwoStreets here = new TwoStreets();
    private final SetClock clock = here.clock;
    private final GivenOrganisations organisations = here.organisations;
    private final GivenMandates mandates = here.mandates;
    private final GivenSeats seats = here.seats;
    private final Permissions permissions = here.permissions;
    private final OrganisationId street = here.street;
    private final OrganisationId community = here.community;
    private final OrganisationId farStreet = here.farStreet;
    private final OrganisationId farCommunity = here.farCommunity;
    private final OrganisationId residents = here.residents;
    private final OrganisationId company = here.company;

    /** What the matrix means, said once for each kind of cell; {@link MatrixTest} compares every cell with DOMAIN. */
    @ParameterizedTest
    @CsvSource({
        "SUBMIT_MATTER,          CPS SEC CBS GRD SS SL DEP",
        "SCREEN_MATTER,          CPS SEC",
        "ADMIT_MATTER,           CPS",
        "READ_MATTER,            CPS SEC RC OC PSC CBS GRD SS SL AUD",
        "PLAN_MEETING,           CPS SEC",
        "CONFIRM_ATTENDANCE,     CPS CBS GRD SS DEP",
        "SIGN_IN_TO_MEETING,     CPS SEC RC OC PSC CBS GRD SS DEP",
        "VOTE,                   ''",
        "GIVE_VERIFICATION_OPINION, RC OC CBS GRD",
        "READ_OWNERS_REGISTER,   RC PSC SS AUD",
        "VERIFY_TASK,            CPS SS",
        "SIGN_OFF_MAJOR_TASK,    SS",
        "READ_EVALUATIONS,       ''",
        "READ_KPI,               CPS SEC SS SL AUD",
        "WATCH_RESOLUTIONS,      SS SL",
        "READ_AUDIT,             AUD",
        "OPERATE_PROCESSES,      SYS",
        "APPROVE_ROLE_GRANT,     SCA",
        "MAINTAIN_ORGANISATIONS, CPS SEC SS SYS",
        "MAINTAIN_ACCOUNTS,      SYS"
    })
    void allow_in_the_community(Action action, String allowed) {
        assertThat(here.whoMay(action, Scope.community(community))).isEqualTo(set(allowed));
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMIT_MATTER,       RC",
        "VOTE,                RC",
        "COUNTERSIGN_MINUTES, RC",
        "WORK_ON_TASK,        RC"
    })
    void allow_in_the_name_of_the_own_organisation_only(Action action, String allowed) {
        Set<String> more = here.whoMay(action, Scope.organisation(community, residents));
        more.removeAll(here.whoMay(action, Scope.community(community)));

        assertThat(more).isEqualTo(set(allowed));
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void list_the_same_communities_in_which_they_allow(Action action) {
        Map<String, Set<OrganisationId>> listed = here.people().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> permissions.communities(each.getValue(), action)));

        for (OrganisationId each : organisations.communities()) {
            Set<String> lists = listed.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(each))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            assertThat(lists).containsAll(here.whoMay(action, Scope.community(each)));
        }
    }

    @Test
    void let_a_company_work_in_every_community_where_it_has_a_seat() {
        seats.seat(farCommunity, CompoundId.fresh(), Party.PROPERTY_SERVICE, company);
        PersonId delegate = mandates.holder(Post.PARTY_DELEGATE, company);

        assertThat(permissions.communities(delegate, Action.READ_MEETING)).isEqualTo(Set.of(community, farCommunity));
        assertThat(permissions.communities(delegate, Action.VOTE)).isEqualTo(Set.of(community, farCommunity));
        assertThat(permissions.may(delegate, Action.READ_MEETING, Scope.community(farCommunity)))
                .isTrue();
    }

    @Test
    void end_with_the_mandate_at_once() {
        PersonId deputy = PersonId.fresh();
        MandateId mandate =
                mandates.give(deputy, Post.COMMUNITY_PARTY_SECRETARY, community, clock.instant(), Optional.empty());
        assertThatCode(() -> permissions.require(deputy, Action.ADMIT_MATTER, Scope.community(community)))
                .doesNotThrowAnyException();

        mandates.end(mandate, clock.instant());

        assertThatThrownBy(() -> permissions.require(deputy, Action.ADMIT_MATTER, Scope.community(community)))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining(deputy.value());
        assertThat(permissions.communities(deputy, Action.ADMIT_MATTER)).isEmpty();
    }

    @Test
    void begin_and_end_with_the_term() {
        PersonId deputy = PersonId.fresh();
        mandates.give(
                deputy,
                Post.MEETING_SECRETARY,
                community,
                clock.instant().plus(Duration.ofDays(1)),
                Optional.of(clock.instant().plus(Duration.ofDays(2))));
        Map<Integer, Boolean> byDay = new LinkedHashMap<>();
        for (int day = 0; day < 3; day++) {
            byDay.put(day, permissions.may(deputy, Action.PLAN_MEETING, Scope.community(community)));
            clock.pass(Duration.ofDays(1));
        }

        assertThat(byDay).isEqualTo(Map.of(0, false, 1, true, 2, false));
    }

    @Test
    void need_no_more_queries_for_many_mandates_than_for_one_of_each_kind() {
        PersonId busy = mandates.holder(Post.STREET_SUPERVISOR, street);
        for (int number = 0; number < 50; number++) {
            OrganisationId another = organisations.within(farStreet, COMMUNITY);
            OrganisationId residentsThere = organisations.within(another, RESIDENTS_COMMITTEE);
            mandates.give(busy, Post.GRID_WORKER, another, Instant.EPOCH, Optional.empty());
            mandates.give(busy, Post.PARTY_DELEGATE, residentsThere, Instant.EPOCH, Optional.empty());
        }
        AtomicInteger queries = new AtomicInteger();
        Permissions counted = new PermissionsByMandate(
                counted(Mandates.class, mandates, queries),
                counted(Organisations.class, organisations, queries),
                counted(Seats.class, seats, queries),
                counted(CellOverrides.class, List::of, queries));

        Set<OrganisationId> listed = counted.communities(busy, Action.READ_TASK);

        assertThat(listed).hasSize(52);
        assertThat(queries).hasValueLessThanOrEqualTo(6);
        queries.set(0);
        counted.may(busy, Action.READ_TASK, Scope.community(farCommunity));
        assertThat(queries).hasValueLessThanOrEqualTo(5);
    }

    /** Each call of these interfaces is one query at most. */
    private static <T> T counted(Class<T> type, T counted, AtomicInteger calls) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    calls.incrementAndGet();
                    return method.invoke(counted, given);
                }));
    }

    private static Set<String> set(String names) {
        return Arrays.stream(names.split(" ")).filter(each -> !each.isEmpty()).collect(Collectors.toSet());
    }
}
