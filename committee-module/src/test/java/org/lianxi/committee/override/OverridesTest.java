package org.lianxi.committee.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.committee.organisation.OrganisationKind.COMMUNITY;
import static org.lianxi.committee.organisation.OrganisationKind.DISTRICT;
import static org.lianxi.committee.organisation.OrganisationKind.STREET;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.GivenMatrix;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Reach;
import org.lianxi.committee.permission.Role;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.committee.testing.GivenOrganisations;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;

/** An override from its proposal by one person and its approval by another to its end. */
class OverridesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final GivenOrganisations organisations = new GivenOrganisations();
    private final GivenPermissions permissions = new GivenPermissions();
    private final RecordedActs acts = new RecordedActs();
    private final KeptOverrides register = new KeptOverrides();
    private final ProposingOverride proposing =
            new ProposingOverride(permissions, GivenMatrix.domain(), organisations, register, clock, acts);
    private final DecidingOverride deciding = new DecidingOverride(permissions, organisations, register, clock, acts);
    private final ReadingOverrides reading =
            new ReadingOverrides(permissions, GivenMatrix.domain(), organisations, register, clock);

    private final OrganisationId city = organisations.city();
    private final OrganisationId street = organisations.within(organisations.within(city, DISTRICT), STREET);
    private final OrganisationId community = organisations.within(street, COMMUNITY);
    private final PersonId supervisor = PersonId.fresh();
    private final PersonId leader = PersonId.fresh();

    OverridesTest() {
        for (PersonId each : List.of(supervisor, leader)) {
            permissions.allow(each, Action.PROPOSE_PERMISSION_OVERRIDE, Scope.community(community));
            permissions.allow(each, Action.PROPOSE_PERMISSION_OVERRIDE, Scope.everywhere());
        }
        permissions.allow(leader, Action.APPROVE_PERMISSION_OVERRIDE, Scope.community(community));
    }

    @Test
    void hold_from_their_first_day_once_another_person_has_approved_them() {
        OverrideId id = proposing.propose(supervisor, screeningByBranches(TODAY.plusDays(2)));
        deciding.approve(leader, id, "");

        assertThat(reading.get(id).state()).isEqualTo(OverrideState.APPROVED);
        assertThat(reading.get(id).matrix()).isEqualTo(Reach.NOWHERE);
        assertThat(reading.inForce()).isEmpty();
        clock.pass(Duration.ofDays(2));
        assertThat(reading.inForce()).extracting(OverrideView::id).containsExactly(id);
        assertThat(acts.names()).containsExactly("OverrideProposed", "OverrideApproved");
        assertThat(acts.last().details())
                .containsEntry("action", "SCREEN_MATTER")
                .containsEntry("role", "CBS")
                .containsEntry("reach", "COMMUNITY");
    }

    @Test
    void never_hold_for_days_that_had_passed_when_they_were_approved() {
        OverrideId id = proposing.propose(supervisor, screeningByBranches(TODAY));
        clock.pass(Duration.ofDays(3));
        deciding.approve(leader, id, "");

        assertThat(reading.get(id).draft().from()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void are_not_approved_by_the_person_who_proposed_them() {
        OverrideId id = proposing.propose(leader, screeningByBranches(TODAY));

        assertThat(reading.mayDecide(leader, id)).isFalse();
        assertThatThrownBy(() -> deciding.approve(leader, id, "")).isInstanceOf(ProposerMayNotDecide.class);
    }

    @Test
    void are_proposed_and_approved_only_by_those_who_may() {
        OverrideId id = proposing.propose(leader, screeningByBranches(TODAY));

        assertThatThrownBy(() -> proposing.propose(PersonId.fresh(), screeningByBranches(TODAY)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> deciding.approve(supervisor, id, "")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> deciding.end(supervisor, id, "x")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void are_decided_once() {
        OverrideId id = proposing.propose(supervisor, screeningByBranches(TODAY));
        deciding.refuse(leader, id, "先在一个社区试行");

        assertThat(reading.get(id).decision()).map(OverrideView.Step::remark).hasValue("先在一个社区试行");
        assertThatThrownBy(() -> deciding.approve(leader, id, "")).isInstanceOf(OverrideDecided.class);
        assertThat(reading.inForce()).isEmpty();
    }

    @Test
    void end_when_somebody_ends_them_and_stay_in_the_history() {
        OverrideId id = approved(screeningByBranches(TODAY));
        clock.pass(Duration.ofDays(5));
        deciding.end(leader, id, "试行结束");

        assertThat(reading.inForce()).isEmpty();
        assertThat(reading.get(id).draft().until()).hasValue(TODAY.plusDays(5));
        assertThat(reading.get(id).end()).map(OverrideView.Step::remark).hasValue("试行结束");
        assertThatThrownBy(() -> deciding.end(leader, id, "again")).isInstanceOf(OverrideNotInForce.class);
        OverrideId second = approved(screeningByBranches(TODAY.plusDays(5)));
        assertThat(reading.versions(id)).extracting(OverrideView::id).containsExactly(second, id);
        assertThat(reading.page(Optional.of(community), PageRequest.first()).items())
                .hasSize(2);
    }

    @Test
    void do_not_overlap_in_the_same_cell_and_place() {
        OverrideId waiting = proposing.propose(supervisor, screeningByBranches(TODAY));
        approved(screeningByBranches(TODAY));

        assertThatThrownBy(() -> proposing.propose(supervisor, screeningByBranches(TODAY.plusDays(9))))
                .isInstanceOf(OverridesOverlap.class);
        assertThatThrownBy(() -> deciding.approve(leader, waiting, "")).isInstanceOf(OverridesOverlap.class);
    }

    /** Law and separation of duties: these cells can not be widened anywhere, by nobody. */
    @ParameterizedTest
    @CsvSource({
        "OVERRIDE_CLASSIFICATION, CPS, COMMUNITY, SOD-11",
        "VOTE,                    CPS, COMMUNITY, DOMAIN §2.2",
        "VOTE,                    GRD, COMMUNITY, DOMAIN §2.2",
        "VERIFY_TASK,             PSC, COMMUNITY, SOD-01",
        "SIGN_OFF_MINOR_TASK,     PSC, COMMUNITY, SOD-01",
        "READ_AUDIT,              CPS, COMMUNITY, SOD-10",
        "MAINTAIN_ACCOUNTS,       SS,  STREET,    SOD-10",
        "SUBMIT_MATTER,           SYS, COMMUNITY, SOD-10",
        "DRAFT_MINUTES,           SS,  STREET,    SOD-12",
        "RUN_OWNERS_VOTE,         PSC, COMMUNITY, SOD-07",
        "READ_EVALUATIONS,        SS,  STREET,    DOMAIN §10 no. 1",
        "ORDER_RESOLUTION_CHANGE, CPS, COMMUNITY, SOD-14"
    })
    void never_widen_what_law_or_separation_of_duties_forbids(Action action, Role role, Reach reach, String ground) {
        OverrideDraft draft = new OverrideDraft(action, role, community, reach, "试行", TODAY, Optional.empty());

        assertThatThrownBy(() -> proposing.propose(supervisor, draft))
                .isInstanceOfSatisfying(OverrideForbidden.class, no -> assertThat(no.arguments())
                        .containsExactly(ground));
    }

    /** Nobody loses a voice that law gives. */
    @ParameterizedTest
    @CsvSource({
        "VOTE,               OC,  NOWHERE",
        "COUNTERSIGN_MINUTES, RC, NOWHERE",
        "DECLARE_CONFLICT,   CBS, NOWHERE",
        "READ_AUDIT,         AUD, NOWHERE"
    })
    void never_silence_a_party_or_blind_the_auditor(Action action, Role role, Reach reach) {
        OverrideDraft draft = new OverrideDraft(action, role, community, reach, "试行", TODAY, Optional.empty());

        assertThatThrownBy(() -> proposing.propose(supervisor, draft)).isInstanceOf(OverrideForbidden.class);
    }

    @Test
    void name_everything_that_is_wrong_with_a_proposal_at_once() {
        OverrideDraft draft = new OverrideDraft(
                Action.SCREEN_MATTER,
                Role.CBS,
                city,
                Reach.NOWHERE,
                " ",
                TODAY.minusDays(1),
                Optional.of(TODAY.minusDays(1)));

        assertThatThrownBy(() -> proposing.propose(supervisor, draft))
                .isInstanceOfSatisfying(InvalidInput.class, no -> assertThat(no.problems())
                        .extracting(Problem::field)
                        .containsExactly("place", "reach", "reason", "from", "until"));
    }

    private OverrideId approved(OverrideDraft draft) {
        OverrideId id = proposing.propose(supervisor, draft);
        deciding.approve(leader, id, "");
        return id;
    }

    private OverrideDraft screeningByBranches(LocalDate from) {
        return new OverrideDraft(
                Action.SCREEN_MATTER, Role.CBS, community, Reach.COMMUNITY, "小区党支部先行试点", from, Optional.empty());
    }
}
