package org.lianxi.committee.rulechange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianxi.committee.organisation.OrganisationKind.COMMUNITY;
import static org.lianxi.committee.organisation.OrganisationKind.DISTRICT;
import static org.lianxi.committee.organisation.OrganisationKind.STREET;
import static org.lianxi.committee.procedure.Parameter.AGENDA_LOCK_BEFORE;
import static org.lianxi.committee.procedure.Parameter.LOG_RETENTION;
import static org.lianxi.committee.procedure.Parameter.REMIND_BEFORE;
import static org.lianxi.committee.procedure.Parameter.SCREENING_WITHIN;
import static org.lianxi.committee.procedure.Parameter.VOTE_DEEMED;
import static org.lianxi.committee.procedure.Parameter.VOTE_ENGINE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.Areas;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.SurroundingAreas;
import org.lianxi.committee.organisation.SurroundingAreas.Area;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.GivenProcedures;
import org.lianxi.committee.procedure.Origin;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.ParameterVersion;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.committee.testing.GivenMandates;
import org.lianxi.committee.testing.GivenOrganisations;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;

/** A change of a rule from its proposal by one person to its decision by another, and what holds because of it. */
class RuleChangesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final GivenOrganisations organisations = new GivenOrganisations();
    private final GivenPermissions permissions = new GivenPermissions();
    private final GivenMandates mandates = new GivenMandates(clock);
    private final RecordedActs acts = new RecordedActs();
    private final KeptRuleChanges register = new KeptRuleChanges();

    private final OrganisationId district = organisations.within(organisations.city(), DISTRICT);
    private final OrganisationId street = organisations.within(district, STREET);
    private final OrganisationId community = organisations.within(street, COMMUNITY);

    private final SurroundingAreas surroundings = (place, day) -> Stream.of(community, street, district)
            .map(organisations::get)
            .dropWhile(each -> !each.id().equals(place))
            .map(each -> new Area(each.id(), each.kind()))
            .toList();
    private final Areas areas =
            places -> places.contains(district) || places.contains(street) ? Set.of(community) : Set.of();
    private final Procedures procedures = GivenProcedures.of(surroundings, register);
    private final RuleChangeRights rights = new RuleChangeRightsByMandate(permissions, mandates, areas);
    private final ProposingRuleChange proposing =
            new ProposingRuleChange(rights, organisations, register, procedures, clock, acts);
    private final DecidingRuleChange deciding = new DecidingRuleChange(rights, organisations, register, clock, acts);
    private final ReadingRuleChanges reading =
            new ReadingRuleChanges(rights, organisations, surroundings, areas, register, procedures, clock);

    private final PersonId supervisor = PersonId.fresh();
    private final PersonId leader = PersonId.fresh();
    private final PersonId viewer = PersonId.fresh();

    RuleChangesTest() {
        for (Scope scope : List.of(Scope.community(community), Scope.street(street))) {
            permissions.allow(supervisor, Action.PROPOSE_RULE_CHANGE, scope);
            permissions.allow(leader, Action.PROPOSE_RULE_CHANGE, scope);
            permissions.allow(leader, Action.APPROVE_RULE_CHANGE, scope);
        }
        permissions.allow(viewer, Action.APPROVE_RULE_CHANGE, Scope.community(community));
        mandates.give(viewer, Post.DISTRICT_VIEWER, district, clock.instant(), Optional.empty());
        mandates.give(leader, Post.STREET_LEADER, street, clock.instant(), Optional.empty());
    }

    @Test
    void hold_from_their_first_day_once_another_person_has_approved_them() {
        RuleChangeId id = proposing.propose(supervisor, screening(community, "3", TODAY.plusDays(2)));
        assertThat(reading.line(community, SCREENING_WITHIN).waiting()).hasSize(1);

        deciding.approve(leader, id, "同意");

        RuleLine now = reading.line(community, SCREENING_WITHIN);
        assertThat(now.version()).isEqualTo(ParameterVersion.usual(SCREENING_WITHIN));
        assertThat(now.coming()).extracting(RuleChangeView::id).containsExactly(id);
        clock.pass(Duration.ofDays(2));
        RuleLine then = reading.line(community, SCREENING_WITHIN);
        assertThat(then.version().value()).isEqualTo("3");
        assertThat(then.version().origin()).isEqualTo(Origin.COMMUNITY);
        assertThat(then.change()).hasValue(id);
        assertThat(acts.names()).containsExactly("RuleChangeProposed", "RuleChangeApproved");
        assertThat(acts.last().details())
                .containsEntry("parameter", "SCREENING_WITHIN")
                .containsEntry("value", "3");
    }

    /** A meeting planned on Monday keeps Monday's rules on Friday. */
    @Test
    void leave_what_has_begun_as_it_was() {
        Instant begun = clock.instant();
        clock.pass(Duration.ofHours(1));
        approved(screening(street, "5", TODAY));
        clock.pass(Duration.ofDays(4));

        assertThat(procedures.in(community, begun).screeningWithinWorkingDays()).isEqualTo(2);
        assertThat(procedures.in(community, clock.instant()).screeningWithinWorkingDays())
                .isEqualTo(5);
    }

    @Test
    void never_hold_for_days_that_had_passed_when_they_were_approved() {
        RuleChangeId id = proposing.propose(supervisor, screening(street, "5", TODAY));
        clock.pass(Duration.ofDays(3));
        deciding.approve(leader, id, "");

        assertThat(reading.get(id).draft().from()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void are_not_approved_after_their_term() {
        RuleChangeDraft oneDay = new RuleChangeDraft(
                SCREENING_WITHIN, street, Optional.of("5"), "", "试行", TODAY, Optional.of(TODAY.plusDays(1)));
        RuleChangeId id = proposing.propose(supervisor, oneDay);
        clock.pass(Duration.ofDays(1));

        assertThatThrownBy(() -> deciding.approve(leader, id, "")).isInstanceOf(RuleChangeExpired.class);
    }

    @Test
    void are_numbered_for_each_place_and_keep_their_history() {
        RuleChangeId first = approved(screening(street, "5", TODAY));
        RuleChangeId second = approved(screening(street, "4", TODAY));
        approved(screening(community, "3", TODAY));

        assertThat(reading.line(street, SCREENING_WITHIN).version().number()).isEqualTo(2);
        assertThat(reading.line(community, SCREENING_WITHIN).version().number()).isEqualTo(1);
        assertThat(reading.history(street, SCREENING_WITHIN))
                .extracting(RuleChangeView::id, RuleChangeView::standing)
                .containsExactly(tuple(second, RuleChangeStanding.IN_FORCE), tuple(first, RuleChangeStanding.PAST));
        assertThat(reading.history(community, SCREENING_WITHIN)).hasSize(3);
        assertThat(reading.page(district, Optional.of(RuleChangeState.APPROVED), PageRequest.first())
                        .items())
                .hasSize(3);
        assertThat(reading.page(district, Optional.of(RuleChangeState.PROPOSED), PageRequest.first())
                        .items())
                .isEmpty();
    }

    @Test
    void are_not_decided_by_the_person_who_proposed_them() {
        RuleChangeId id = proposing.propose(leader, screening(street, "5", TODAY));

        assertThat(reading.mayDecide(leader, id)).isFalse();
        assertThatThrownBy(() -> deciding.approve(leader, id, "")).isInstanceOf(ProposerMayNotDecideRule.class);
        assertThatThrownBy(() -> deciding.refuse(leader, id, "x")).isInstanceOf(ProposerMayNotDecideRule.class);
    }

    @Test
    void are_proposed_and_decided_only_by_those_who_may() {
        RuleChangeId id = proposing.propose(supervisor, screening(street, "5", TODAY));

        assertThatThrownBy(() -> proposing.propose(PersonId.fresh(), screening(street, "5", TODAY)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> deciding.approve(supervisor, id, "")).isInstanceOf(NotPermitted.class);
        assertThat(reading.mayPropose(supervisor, street)).isTrue();
        assertThat(reading.mayPropose(viewer, street)).isFalse();
        assertThat(reading.mayDecide(leader, id)).isTrue();
    }

    /** DOMAIN §2.3: proposals come from the streets; for the district only the district approves. */
    @Test
    void of_a_district_are_approved_by_the_district() {
        RuleChangeId id = proposing.propose(supervisor, screening(district, "5", TODAY));

        assertThatThrownBy(() -> deciding.approve(leader, id, "")).isInstanceOf(NotPermitted.class);
        deciding.approve(viewer, id, "同意");

        assertThat(reading.line(community, SCREENING_WITHIN).version().origin()).isEqualTo(Origin.DISTRICT);
    }

    @Test
    void are_decided_once() {
        RuleChangeId id = proposing.propose(supervisor, screening(street, "5", TODAY));
        assertThatThrownBy(() -> deciding.refuse(leader, id, " ")).isInstanceOf(InvalidInput.class);
        deciding.refuse(leader, id, "先在一个社区试行");

        assertThat(reading.get(id).decision()).map(RuleChangeView.Step::remark).hasValue("先在一个社区试行");
        assertThatThrownBy(() -> deciding.approve(leader, id, "")).isInstanceOf(RuleChangeDecided.class);
        assertThat(reading.line(street, SCREENING_WITHIN).waiting()).isEmpty();
    }

    @Test
    void let_a_place_follow_the_wider_one_again() {
        approved(screening(street, "5", TODAY));
        approved(screening(community, "3", TODAY));
        approved(new RuleChangeDraft(
                SCREENING_WITHIN, community, Optional.empty(), "", "恢复街道规定", TODAY, Optional.empty()));

        assertThat(reading.line(community, SCREENING_WITHIN).version().value()).isEqualTo("5");
    }

    @Test
    void never_cross_the_law() {
        RuleChangeDraft draft = draft(LOG_RETENTION, "90", "");

        assertThatThrownBy(() -> proposing.propose(supervisor, draft))
                .isInstanceOfSatisfying(
                        BeyondTheLaw.class, no -> assertThat(no.arguments()).containsExactly(180, "L20 art. 21"));
        assertThat(proposing.propose(supervisor, draft(LOG_RETENTION, "180", "")))
                .isNotNull();
    }

    @Test
    void never_contradict_another_parameter_of_the_place() {
        assertThatThrownBy(() -> proposing.propose(supervisor, draft(AGENDA_LOCK_BEFORE, "6", "")))
                .as("nothing is locked before submissions end")
                .isInstanceOfSatisfying(RuleContradicts.class, no -> assertThat(no.arguments())
                        .containsExactly("CFG-03", "agenda.closeBefore", "5"));
        assertThatThrownBy(() -> proposing.propose(supervisor, draft(REMIND_BEFORE, "8", "")))
                .isInstanceOf(RuleContradicts.class);
        assertThat(proposing.propose(supervisor, draft(AGENDA_LOCK_BEFORE, "5", "")))
                .isNotNull();
    }

    /** What the owners decide together the product only records: there is no other engine to choose (M04 to M06). */
    @Test
    void never_let_the_product_decide_for_the_owners() {
        assertThatThrownBy(() -> proposing.propose(supervisor, draft(VOTE_ENGINE, "INTERNAL", "议事规则第8条")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void of_the_owners_business_name_the_owners_rules() {
        assertThatThrownBy(() -> proposing.propose(supervisor, draft(VOTE_DEEMED, "ABSTENTION_FOLLOWS", " ")))
                .isInstanceOfSatisfying(InvalidInput.class, no -> assertThat(no.problems())
                        .extracting(Problem::field)
                        .containsExactly("ground"));
    }

    @Test
    void name_everything_that_is_wrong_with_a_proposal_at_once() {
        RuleChangeDraft draft = new RuleChangeDraft(
                SCREENING_WITHIN,
                street,
                Optional.of("700"),
                "",
                " ",
                TODAY.minusDays(1),
                Optional.of(TODAY.minusDays(1)));

        assertThatThrownBy(() -> proposing.propose(supervisor, draft))
                .isInstanceOfSatisfying(InvalidInput.class, no -> assertThat(no.problems())
                        .extracting(Problem::field)
                        .containsExactly("value", "reason", "from", "until"));
    }

    private RuleChangeId approved(RuleChangeDraft draft) {
        RuleChangeId id = proposing.propose(supervisor, draft);
        deciding.approve(leader, id, "");
        return id;
    }

    private RuleChangeDraft draft(Parameter parameter, String value, String ground) {
        return new RuleChangeDraft(parameter, street, Optional.of(value), ground, "试行", TODAY, Optional.empty());
    }

    private static RuleChangeDraft screening(OrganisationId place, String value, LocalDate from) {
        return new RuleChangeDraft(SCREENING_WITHIN, place, Optional.of(value), "", "人手不足，先放宽", from, Optional.empty());
    }
}
