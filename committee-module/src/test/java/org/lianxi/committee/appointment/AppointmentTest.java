package org.lianxi.committee.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.administration.WhoAppoints;
import org.lianxi.committee.mandate.AuthorisationDraft;
import org.lianxi.committee.mandate.AuthorisationFile;
import org.lianxi.committee.mandate.AuthorisationId;
import org.lianxi.committee.mandate.AuthorisationKind;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateEnded;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.mandate.Tense;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.ownmeeting.OwnDecisions;
import org.lianxi.committee.paging.PageRequest;
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

/** Delegations (X19), authorisations (SOD-06) and who sees them. */
class AppointmentTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final Instant now = clock.instant();
    private final GivenOrganisations organisations = new GivenOrganisations();
    private final GivenMandates mandates = new GivenMandates(clock);
    private final GivenPermissions permissions = new GivenPermissions();
    private final GivenAuthorisations authorisations = new GivenAuthorisations();
    private OwnDecisions decisions = (committee, number) -> Optional.empty();
    private final RecordedActs acts = new RecordedActs();

    private final OrganisationId city = organisations.city();
    private final OrganisationId street = organisations.within(city, OrganisationKind.STREET);
    private final OrganisationId community = organisations.within(street, OrganisationKind.COMMUNITY);
    private final OrganisationId owners = organisations.within(community, OrganisationKind.OWNERS_COMMITTEE);
    private final PersonId secretary = mandates.holder(Post.COMMUNITY_PARTY_SECRETARY, community);
    private final PersonId deputy = mandates.holder(Post.COMMUNITY_PARTY_DEPUTY_SECRETARY, community);
    private final PersonId clerk = mandates.holder(Post.MEETING_SECRETARY, community);
    private final PersonId delegate = mandates.holder(Post.PARTY_DELEGATE, owners);
    private final MandateId own = mandates.allOf(secretary).get(0).id();

    AppointmentTest() {
        permissions.allow(clerk, Action.MAINTAIN_ORGANISATIONS, Scope.community(community));
        permissions.allow(clerk, Action.READ_MEETING, Scope.community(community));
    }

    @Test
    void the_deputy_secretary_stands_in_for_the_secretary_for_a_time() {
        MandateId delegated = delegating().delegate(secretary, draft(own, deputy, now, now.plus(DAY)));

        assertThat(mandates.of(deputy))
                .extracting(Mandate::post)
                .containsExactly(Post.COMMUNITY_PARTY_DEPUTY_SECRETARY, Post.COMMUNITY_PARTY_SECRETARY);
        assertThat(acts.last().details()).containsEntry("inDelegationOf", secretary.value());
        clock.pass(DAY.minusMillis(1));
        assertThat(mandates.get(delegated).isInForceAt(clock.instant())).isTrue();
        clock.pass(Duration.ofMillis(1));
        assertThat(mandates.of(deputy))
                .extracting(Mandate::post)
                .containsExactly(Post.COMMUNITY_PARTY_DEPUTY_SECRETARY);
    }

    @Test
    void a_deputy_cannot_delegate_further() {
        MandateId delegated = delegating().delegate(secretary, draft(own, deputy, now, now.plus(DAY)));
        mandates.give(clerk, Post.COMMUNITY_PARTY_DEPUTY_SECRETARY, community, Instant.EPOCH, Optional.empty());

        assertThatThrownBy(() -> delegating().delegate(deputy, draft(delegated, clerk, now, now.plus(DAY))))
                .isInstanceOf(PostNotDelegable.class);
    }

    @Test
    void nobody_delegates_what_is_anothers_an_administrators_or_a_delegates() {
        PersonId auditor = mandates.holder(Post.AUDITOR, city);
        MandateId audit = mandates.allOf(auditor).get(0).id();
        MandateId speaking = mandates.allOf(delegate).get(0).id();

        assertThatThrownBy(() -> delegating().delegate(clerk, draft(own, deputy, now, now.plus(DAY))))
                .isInstanceOf(PostNotDelegable.class);
        assertThatThrownBy(() -> delegating().delegate(auditor, draft(audit, deputy, now, now.plus(DAY))))
                .isInstanceOf(PostNotDelegable.class);
        assertThatThrownBy(() -> delegating().delegate(delegate, draft(speaking, deputy, now, now.plus(DAY))))
                .isInstanceOf(PostNotDelegable.class);
    }

    @Test
    void from_now_means_the_minute_that_the_form_shows() {
        clock.pass(Duration.ofSeconds(40));

        MandateId delegated = delegating().delegate(secretary, draft(own, deputy, now, now.plus(DAY)));

        assertThat(mandates.get(delegated).from()).isEqualTo(clock.instant());
        assertThat(acts.last().details()).containsEntry("from", clock.instant().toString());
    }

    @Test
    void the_time_lies_ahead_within_the_holders_term_and_is_given_once() {
        mandates.runUntil(own, Optional.of(now.plus(DAY.multipliedBy(5))));
        delegating().delegate(secretary, draft(own, deputy, now, now.plus(DAY)));

        assertProblems(
                () -> delegating().delegate(secretary, draft(own, deputy, now.minusMillis(1), now.plus(DAY))),
                "delegation-begins-in-the-past",
                "delegated-already");
        assertProblems(
                () -> delegating().delegate(secretary, draft(own, deputy, now.plus(DAY), now.plus(DAY))),
                "ends-before-it-begins");
        assertProblems(
                () -> delegating()
                        .delegate(secretary, draft(own, deputy, now.plus(DAY), now.plus(DAY.multipliedBy(6)))),
                "delegation-outlasts-mandate");
        delegating().delegate(secretary, draft(own, deputy, now.plus(DAY), now.plus(DAY.multipliedBy(5))));
    }

    @Test
    void only_the_deputy_secretary_stands_in_for_the_secretary() {
        PersonId auditor = mandates.holder(Post.AUDITOR, city);

        assertProblems(
                () -> delegating().delegate(secretary, draft(own, clerk, now, now.plus(DAY))),
                "deputy-secretary-stands-in");
        assertProblems(
                () -> delegating().delegate(secretary, draft(own, auditor, now, now.plus(DAY))),
                "deputy-secretary-stands-in");
        MandateId desk = mandates.allOf(clerk).get(0).id();
        assertProblems(
                () -> delegating().delegate(clerk, draft(desk, delegate, now, now.plus(DAY))),
                "deputy-of-another-organisation");
        delegating().delegate(clerk, draft(desk, deputy, now, now.plus(DAY)));
    }

    @Test
    void only_who_has_delegated_takes_it_back() {
        MandateId delegated = delegating().delegate(secretary, draft(own, deputy, now, now.plus(DAY)));

        assertThatThrownBy(() -> recalling().recall(deputy, delegated)).isInstanceOf(DelegationOfAnother.class);
        assertThatThrownBy(() -> recalling().recall(secretary, own)).isInstanceOf(DelegationOfAnother.class);
        recalling().recall(secretary, delegated);

        assertThat(mandates.of(deputy)).hasSize(1);
        assertThat(acts.names()).containsExactly("PostDelegated", "MandateEndedEarly");
        assertThatThrownBy(() -> recalling().recall(secretary, delegated)).isInstanceOf(MandateEnded.class);
    }

    @Test
    void enters_the_paper_that_names_a_delegate_and_withdraws_it() {
        AuthorisationId id = authorising().authorise(clerk, paper("业委会〔2026〕3号", "%PDF-1.7", now));

        assertThat(authorisations.get(id).fileName()).contains("决定.pdf");
        assertThat(authorisations.file(id).orElseThrow().mediaType()).isEqualTo("application/pdf");
        assertThat(acts.last().details()).containsEntry("number", "业委会〔2026〕3号");
        withdrawing().withdraw(clerk, id);
        assertThat(acts.names()).containsExactly("DelegateAuthorised", "AuthorisationWithdrawn");
        assertThatThrownBy(() -> withdrawing().withdraw(clerk, id)).isInstanceOf(AuthorisationEnded.class);
    }

    @Test
    void refuses_a_paper_with_every_problem_named() {
        authorising().authorise(clerk, paper("3", "%PDF-1.7", now));

        assertProblems(
                () -> authorising().authorise(clerk, paper("3", "MZ program", now)),
                "authorisation-number-taken",
                "paper-of-other-kind");
        assertThatThrownBy(() -> authorising().authorise(delegate, paper("4", "%PDF-1.7", now)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void shows_the_posts_of_an_organisation_and_which_delegate_does_not_count() {
        assertThat(views().in(clerk, owners, Tense.NOW, PageRequest.first()).items())
                .singleElement()
                .satisfies(each -> assertThat(each.awaitsAuthorisation()).isTrue());

        authorising().authorise(clerk, paper("3", "%PDF-1.7", now));

        assertThat(views().in(clerk, owners, Tense.NOW, PageRequest.first()).items())
                .singleElement()
                .satisfies(each -> assertThat(each.awaitsAuthorisation()).isFalse());
        assertThat(views().authorisations(clerk, owners)).hasSize(1);
        assertThat(views().own(delegate).authorisations()).hasSize(1);
        assertThatThrownBy(() -> views().in(mandates.enter("无关人员"), owners, Tense.NOW, PageRequest.first()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void shows_ones_own_posts_and_who_stands_in() {
        delegating().delegate(secretary, draft(own, deputy, now, now.plus(DAY)));

        assertThat(views().own(secretary).deputies()).singleElement().satisfies(each -> {
            assertThat(each.person()).isEqualTo(deputy);
            assertThat(each.inDelegationOf()).contains("COMMUNITY_PARTY_SECRETARY");
        });
        assertThat(views().own(secretary).posts()).singleElement().satisfies(each -> assertThat(each.mayBeDelegated())
                .isTrue());
    }

    private AuthorisationDraft paper(String number, String content, Instant from) {
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        return new AuthorisationDraft(
                owners,
                delegate,
                AuthorisationKind.STANDING,
                number,
                LocalDate.parse("2026-03-10"),
                from,
                Optional.empty(),
                "联席会议全部议题",
                Optional.of(new AuthorisationFile("C:\\papers\\决定.pdf", "text/html", bytes)));
    }

    private static DelegationDraft draft(MandateId mandate, PersonId deputy, Instant from, Instant until) {
        return new DelegationDraft(mandate, deputy, from, until);
    }

    private static void assertProblems(ThrowingCallable act, String... codes) {
        assertThatThrownBy(act).isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                .extracting(Problem::code)
                .containsExactly(codes));
    }

    private DelegatePost delegating() {
        return new DelegatingPost(mandates, mandates, mandates, clock, acts);
    }

    private RecallDelegation recalling() {
        return new RecallingDelegation(mandates, mandates, clock, acts);
    }

    private AuthorisingDelegate authorising() {
        return new AuthorisingDelegate(
                permissions,
                new WhoAppoints(permissions),
                organisations,
                mandates,
                authorisations,
                decisions,
                clock,
                acts);
    }

    private WithdrawAuthorisation withdrawing() {
        return authorising();
    }

    private MandateViews views() {
        return new ShownMandates(
                permissions,
                organisations,
                mandates,
                authorisations,
                new Portraits(mandates, organisations),
                clock,
                acts);
    }
}
