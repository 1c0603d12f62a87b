package org.lianxi.committee.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

        new EndingMandate(permissions, mandates, clock, acts).end(administrator, mandate);

        assertThat(mandates.of(delegate)).isEmpty();
        assertThat(acts.names()).containsExactly("MandateEndedEarly");
        assertThat(acts.last().details()).containsEntry("post", "PARTY_DELEGATE");
    }

    @Test
    void lets_nobody_else_touch_persons_and_mandates() {
        assertThatThrownBy(() -> registeringPerson().register(stranger, "x")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> appointing().appoint(stranger, draft(stranger, Post.AUDITOR, city)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(
                        () -> new EndingMandate(permissions, mandates, clock, acts).end(stranger, new MandateId("any")))
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
        return new AppointingToPost(permissions, mandates, organisations, mandates, clock, acts);
    }
}
