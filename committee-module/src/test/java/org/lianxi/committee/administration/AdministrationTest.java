package org.lianxi.committee.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.mandate.MandateEnded;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.mandate.UnknownPerson;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.UnknownOrganisation;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.committee.testing.GivenMandates;
import org.lianxi.committee.testing.GivenOrganisations;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;

/** Keeping the registers: each use case with its permission, its rules and its act. */
class AdministrationTest {

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final GivenOrganisations organisations = new GivenOrganisations();
    private final GivenMandates mandates = new GivenMandates(clock);
    private final GivenPermissions permissions = new GivenPermissions();
    private final RecordedActs acts = new RecordedActs();

    private final OrganisationId city = organisations.city();
    private final OrganisationId street = organisations.within(city, OrganisationKind.STREET);
    private final OrganisationId community = organisations.within(street, OrganisationKind.COMMUNITY);
    private final OrganisationId residents = organisations.within(community, OrganisationKind.RESIDENTS_COMMITTEE);
    private final PersonId administrator = mandates.enter("系统管理员");
    private final PersonId stranger = mandates.enter("无关人员");

    AdministrationTest() {
        permissions
                .allow(administrator, Action.MAINTAIN_ACCOUNTS, Scope.everywhere())
                .allow(administrator, Action.MAINTAIN_ORGANISATIONS, Scope.everywhere())
                .allow(administrator, Action.MAINTAIN_ORGANISATIONS, Scope.street(street))
                .allow(administrator, Action.MAINTAIN_ORGANISATIONS, Scope.community(community));
    }

    @Test
    void appoints_a_person_to_a_post_that_exists_in_the_organisation() {
        PersonId person = registeringPerson().register(administrator, "清溪社区居委会代表");

        MandateId mandate = appointing().appoint(administrator, draft(person, Post.PARTY_DELEGATE, residents));

        assertThat(mandates.holders(Post.PARTY_DELEGATE, residents)).containsExactly(person);
        assertThat(acts.names()).containsExactly("PersonRegistered", "AppointedToPost");
        assertThat(acts.last().details()).containsEntry("mandate", mandate.value());
        assertThatThrownBy(() -> appointing().appoint(administrator, draft(person, Post.STREET_LEADER, residents)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        appointing().appoint(administrator, draft(PersonId.fresh(), Post.PARTY_DELEGATE, residents)))
                .isInstanceOf(UnknownPerson.class);
        assertThatThrownBy(() ->
                        appointing().appoint(administrator, draft(person, Post.PARTY_DELEGATE, OrganisationId.fresh())))
                .isInstanceOf(UnknownOrganisation.class);
    }

    @Test
    void refuses_a_term_that_ends_before_it_begins() {
        Instant now = clock.instant();
        MandateDraft backwards = new MandateDraft(
                stranger, Post.PARTY_DELEGATE, residents, now, Optional.of(now.minus(Duration.ofDays(1))));

        assertThatThrownBy(() -> appointing().appoint(administrator, backwards)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        "AUDITOR, SYSTEM_ADMINISTRATOR",
        "SECURITY_ADMINISTRATOR, AUDITOR",
        "SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR"
    })
    void keeps_the_three_administrators_apart(Post first, Post second) {
        PersonId person = mandates.holder(first, city);

        assertThatThrownBy(() -> appointing().appoint(administrator, draft(person, second, city)))
                .isInstanceOf(DutiesNotSeparated.class);
    }

    @Test
    void keeps_administration_and_business_apart() {
        PersonId auditor = mandates.holder(Post.AUDITOR, city);
        PersonId delegate = mandates.holder(Post.PARTY_DELEGATE, residents);

        assertThatThrownBy(() -> appointing().appoint(administrator, draft(auditor, Post.PARTY_DELEGATE, residents)))
                .isInstanceOf(DutiesNotSeparated.class);
        assertThatThrownBy(() -> appointing().appoint(administrator, draft(delegate, Post.AUDITOR, city)))
                .isInstanceOf(DutiesNotSeparated.class);
    }

    @Test
    void ends_a_mandate_now() {
        PersonId delegate = mandates.enter("居委会代表");
        MandateId mandate = mandates.give(delegate, Post.PARTY_DELEGATE, residents, Instant.EPOCH, Optional.empty());

        ending().end(administrator, mandate);

        assertThat(mandates.of(delegate)).isEmpty();
        assertThat(acts.names()).containsExactly("MandateEndedEarly");
        assertThat(acts.last().details()).containsEntry("post", "PARTY_DELEGATE");
    }

    @Test
    void refuses_a_second_holder_of_a_post_that_has_one_and_says_who_holds_it_until_when() {
        Instant now = clock.instant();
        Instant summer = now.plus(Duration.ofDays(90));
        PersonId first = mandates.enter("清溪社区居委会主任");
        PersonId second = mandates.enter("清溪社区居委会新任主任");
        mandates.give(first, Post.RESIDENTS_COMMITTEE_DIRECTOR, residents, Instant.EPOCH, Optional.of(summer));

        assertProblem(
                () -> appointing().appoint(administrator, draft(second, Post.RESIDENTS_COMMITTEE_DIRECTOR, residents)),
                new Problem("from", "post-held-until", List.of("清溪社区居委会主任", Instant.EPOCH, summer)));

        appointing()
                .appoint(
                        administrator,
                        new MandateDraft(
                                second, Post.RESIDENTS_COMMITTEE_DIRECTOR, residents, summer, Optional.empty()));
        assertProblem(
                () -> changing()
                        .change(administrator, mandates.allOf(first).get(0).id(), Optional.empty()),
                new Problem("until", "post-held-openly", List.of("清溪社区居委会新任主任", summer)));
    }

    @Test
    void lets_several_hold_a_post_that_is_not_single_but_nobody_twice() {
        PersonId first = mandates.holder(Post.RESIDENTS_COMMITTEE_MEMBER, residents);
        PersonId second = mandates.enter("居委会委员（二）");

        appointing().appoint(administrator, draft(second, Post.RESIDENTS_COMMITTEE_MEMBER, residents));

        assertThatThrownBy(() ->
                        appointing().appoint(administrator, draft(first, Post.RESIDENTS_COMMITTEE_MEMBER, residents)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void lets_nobody_appoint_himself_and_no_community_its_own_party_secretary() {
        PersonId secretary = mandates.holder(Post.MEETING_SECRETARY, community);
        permissions.allow(secretary, Action.MAINTAIN_ORGANISATIONS, Scope.community(community));

        assertProblem(
                () -> appointing().appoint(secretary, draft(secretary, Post.GRID_WORKER, community)),
                new Problem("person", "appoints-oneself", List.of()));
        assertThatThrownBy(() ->
                        appointing().appoint(secretary, draft(stranger, Post.COMMUNITY_PARTY_SECRETARY, community)))
                .isInstanceOf(NotPermitted.class);
        appointing().appoint(administrator, draft(stranger, Post.COMMUNITY_PARTY_SECRETARY, community));
        assertThat(mandates.holders(Post.COMMUNITY_PARTY_SECRETARY, community)).containsExactly(stranger);
    }

    @Test
    void extends_a_term_and_lets_one_end_on_a_day_to_come_with_its_deputy() {
        Instant now = clock.instant();
        Instant soon = now.plus(Duration.ofDays(2));
        PersonId secretary = mandates.holder(Post.MEETING_SECRETARY, community);
        MandateId mandate = mandates.allOf(secretary).get(0).id();
        MandateId deputy = mandates.delegate(mandate, stranger, now, now.plus(Duration.ofDays(9)));

        changing().change(administrator, mandate, Optional.of(soon));

        assertThat(mandates.get(mandate).until()).contains(soon);
        assertThat(mandates.get(deputy).until()).contains(soon);
        assertThat(acts.names()).containsExactly("TermChanged");
        assertProblem(
                () -> changing().change(administrator, mandate, Optional.of(now)),
                new Problem("until", "input-not-in-future", List.of()));
        assertThatThrownBy(() -> changing().change(administrator, deputy, Optional.empty()))
                .isInstanceOf(DelegationFixed.class);
        clock.pass(Duration.ofDays(2));
        assertThatThrownBy(() -> changing().change(administrator, mandate, Optional.empty()))
                .isInstanceOf(MandateEnded.class);
    }

    @Test
    void ends_the_deputy_with_the_holder_in_the_same_act() {
        PersonId secretary = mandates.holder(Post.MEETING_SECRETARY, community);
        MandateId mandate = mandates.allOf(secretary).get(0).id();
        mandates.delegate(mandate, stranger, clock.instant(), clock.instant().plus(Duration.ofDays(9)));

        ending().end(administrator, mandate);

        assertThat(mandates.of(stranger)).isEmpty();
        assertThat(acts.names()).containsExactly("MandateEndedEarly", "MandateEndedEarly");
    }

    private static void assertProblem(ThrowingCallable act, Problem problem) {
        assertThatThrownBy(act).isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                .containsExactly(problem));
    }

    @Test
    void lets_nobody_else_touch_persons_and_mandates() {
        assertThatThrownBy(() -> registeringPerson().register(stranger, "x")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> appointing().appoint(stranger, draft(stranger, Post.AUDITOR, city)))
                .isInstanceOf(NotPermitted.class);
        MandateId mandate = mandates.give(administrator, Post.AUDITOR, city, Instant.EPOCH, Optional.empty());
        assertThatThrownBy(() -> ending().end(stranger, mandate)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> changing().change(stranger, mandate, Optional.empty()))
                .isInstanceOf(NotPermitted.class);
        assertThat(acts.all()).isEmpty();
    }

    private MandateDraft draft(PersonId person, Post post, OrganisationId organisation) {
        return new MandateDraft(person, post, organisation, clock.instant(), Optional.empty());
    }

    private RegisterPerson registeringPerson() {
        return new RegisteringPerson(permissions, mandates, acts);
    }

    private AppointToPost appointing() {
        return new AppointingToPost(
                whoAppoints(), new FreePost(mandates, mandates), mandates, organisations, mandates, clock, acts);
    }

    private WhoAppoints whoAppoints() {
        return new WhoAppoints(permissions);
    }

    private EndMandate ending() {
        return new EndingMandate(whoAppoints(), organisations, mandates, mandates, mandates, clock, acts);
    }

    private ChangeTerm changing() {
        return new ChangingTerm(
                whoAppoints(), new FreePost(mandates, mandates), organisations, mandates, mandates, clock, acts);
    }
}
