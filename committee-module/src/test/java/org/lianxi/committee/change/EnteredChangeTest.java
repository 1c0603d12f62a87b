package org.lianxi.committee.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.registry.ChangeNeedsApproval;
import org.lianxi.committee.registry.RegisterChange;
import org.lianxi.committee.registry.RegisterChanges;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;

/** Changes of the registers by two persons, at once or on their day. */
class EnteredChangeTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-16");
    private static final OrganisationId COMMUNITY = new OrganisationId("c");
    private static final OrganisationId NEIGHBOUR = new OrganisationId("n");
    private static final CompoundId COMPOUND = new CompoundId("x");

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final GivenPermissions permissions = new GivenPermissions();
    private final RecordedActs acts = new RecordedActs();
    private final GivenChanges changes = new GivenChanges();
    private final List<RegisterChange> carriedOut = new ArrayList<>();
    private final Register register = new Register();
    private final EnteringChange entering = new EnteringChange(permissions, register, changes, clock, acts);
    private final EnteringDueChanges due = new EnteringDueChanges(register, changes, clock);

    private final PersonId secretary = PersonId.fresh();
    private final PersonId partySecretary = PersonId.fresh();
    private final PersonId supervisor = PersonId.fresh();

    private final RegisterChange rename = RegisterChange.renaming(COMMUNITY, "清溪新社区", TODAY);

    EnteredChangeTest() {
        permissions.allow(secretary, Action.MAINTAIN_ORGANISATIONS, Scope.community(COMMUNITY));
        permissions.allow(partySecretary, Action.MAINTAIN_ORGANISATIONS, Scope.community(COMMUNITY));
        permissions.allow(partySecretary, Action.APPROVE_ORGANISATION_CHANGE, Scope.community(COMMUNITY));
        for (OrganisationId each : List.of(COMMUNITY, NEIGHBOUR)) {
            permissions.allow(supervisor, Action.APPROVE_ORGANISATION_CHANGE, Scope.community(each));
        }
    }

    @Test
    void enters_at_once_what_somebody_enters_who_may_decide_it() {
        Entered entered = entering.enter(partySecretary, rename);

        assertThat(entered.state()).isEqualTo(ChangeState.ENTERED);
        assertThat(carriedOut).containsExactly(rename);
        assertThat(changes.all()).isEmpty();
    }

    @Test
    void lays_what_others_enter_before_those_who_may_approve_it() {
        Entered entered = entering.enter(secretary, rename);

        assertThat(entered.state()).isEqualTo(ChangeState.PROPOSED);
        assertThat(carriedOut).isEmpty();
        assertThat(acts.last()).isInstanceOf(ChangeProposed.class);
        assertThatThrownBy(() -> entering.enter(secretary, rename)).isInstanceOf(ChangeUnderWay.class);

        entering.approve(partySecretary, entered.change().orElseThrow());

        assertThat(carriedOut).containsExactly(rename);
        assertThat(acts.last()).isInstanceOf(ChangeApproved.class);
        assertThat(acts.last().community()).contains(COMMUNITY);
        assertThatThrownBy(() -> entering.approve(supervisor, entered.change().orElseThrow()))
                .isInstanceOf(ChangeNotWaiting.class);
    }

    @Test
    void is_refused_with_a_reason_only_and_by_nobody_who_may_not_approve() {
        ChangeId id = entering.enter(secretary, rename).change().orElseThrow();

        assertThatThrownBy(() -> entering.refuse(partySecretary, id, " ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> entering.refuse(secretary, id, "x")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> entering.approve(secretary, id)).isInstanceOf(NotPermitted.class);

        entering.refuse(partySecretary, id, "名称与民政批复不一致");

        assertThat(changes.get(id).state()).isEqualTo(ChangeState.REFUSED);
        assertThat(carriedOut).isEmpty();
    }

    @Test
    void needs_the_street_where_it_touches_two_communities_and_never_the_proposer() {
        RegisterChange move = RegisterChange.moving(COMPOUND, NEIGHBOUR, TODAY);
        ChangeId id = entering.enter(partySecretary, move).change().orElseThrow();

        assertThatThrownBy(() -> entering.approve(partySecretary, id)).isInstanceOf(NotPermitted.class);
        permissions.allow(partySecretary, Action.APPROVE_ORGANISATION_CHANGE, Scope.community(NEIGHBOUR));
        assertThatThrownBy(() -> entering.approve(partySecretary, id)).isInstanceOf(OwnChange.class);
        assertThatThrownBy(() -> entering.refuse(partySecretary, id, "x")).isInstanceOf(OwnChange.class);

        entering.approve(supervisor, id);

        assertThat(carriedOut).containsExactly(move);
    }

    @Test
    void waits_for_its_day_and_is_entered_then_even_if_the_first_try_is_refused() {
        RegisterChange move = RegisterChange.moving(COMPOUND, NEIGHBOUR, TODAY.plusDays(16));
        Entered entered = entering.enter(supervisor, move);
        ChangeId id = entered.change().orElseThrow();

        assertThat(entered.state()).isEqualTo(ChangeState.COMING);
        assertThat(acts.last()).isInstanceOf(ChangeApproved.class);
        assertThat(due.due()).isEmpty();

        clock.pass(Duration.ofDays(16));
        assertThat(due.due()).containsExactly(id);
        due.keepWaiting(id, new ChangeNeedsApproval(secretary));
        assertThat(changes.get(id).view(Map.of()).hindrance()).contains("change-needs-approval");
        due.enter(id);
        due.enter(id);

        assertThat(carriedOut).containsExactly(move);
        assertThat(changes.get(id).state()).isEqualTo(ChangeState.ENTERED);
        assertThat(due.due()).isEmpty();
    }

    @Test
    void waits_for_its_day_after_the_approval_too() {
        RegisterChange move = RegisterChange.moving(COMPOUND, NEIGHBOUR, TODAY.plusDays(16));
        ChangeId id = entering.enter(secretary, move).change().orElseThrow();

        Entered approved = entering.approve(supervisor, id);

        assertThat(approved.state()).isEqualTo(ChangeState.COMING);
        assertThat(carriedOut).isEmpty();
    }

    @Test
    void is_taken_back_by_its_proposer_and_before_its_day_by_those_who_may_decide() {
        ChangeId proposed = entering.enter(secretary, rename).change().orElseThrow();
        ChangeId coming = entering.enter(supervisor, RegisterChange.moving(COMPOUND, NEIGHBOUR, TODAY.plusDays(1)))
                .change()
                .orElseThrow();

        entering.withdraw(secretary, proposed);
        assertThatThrownBy(() -> entering.withdraw(secretary, coming)).isInstanceOf(NotPermitted.class);
        entering.withdraw(supervisor, coming);

        assertThat(changes.get(proposed).state()).isEqualTo(ChangeState.WITHDRAWN);
        assertThat(changes.get(coming).state()).isEqualTo(ChangeState.WITHDRAWN);
        assertThatThrownBy(() -> entering.withdraw(supervisor, coming)).isInstanceOf(ChangeNotWaiting.class);
        assertThat(acts.last()).isInstanceOf(ChangeWithdrawn.class);
    }

    /** Carries out without looking. */
    private final class Register implements RegisterChanges {

        @Override
        public void check(RegisterChange change) {}

        @Override
        public List<Scope> places(RegisterChange change) {
            Scope here = Scope.community(COMMUNITY);
            return change.other().isPresent() ? List.of(here, Scope.community(NEIGHBOUR)) : List.of(here);
        }

        @Override
        public boolean mayDecide(PersonId by, RegisterChange change) {
            return places(change).stream()
                    .allMatch(each -> permissions.may(by, Action.APPROVE_ORGANISATION_CHANGE, each));
        }

        @Override
        public boolean isOfOwnOrganisation(PersonId by, RegisterChange change) {
            return false;
        }

        @Override
        public String carryOut(PersonId by, RegisterChange change) {
            carriedOut.add(change);
            return change.subject();
        }

        @Override
        public void carryOutOnItsDay(PersonId decidedBy, RegisterChange change) {
            carriedOut.add(change);
        }
    }
}
