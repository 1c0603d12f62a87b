package org.lianxi.committee.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.account.AccountBatch;
import org.lianxi.committee.account.AccountOpened;
import org.lianxi.committee.account.AccountsOpened;
import org.lianxi.committee.account.FirstPasswordsIssued;
import org.lianxi.committee.account.PasswordReset;
import org.lianxi.committee.account.SecondFactorReset;
import org.lianxi.committee.administration.AppointedToPost;
import org.lianxi.committee.administration.MandateDraft;
import org.lianxi.committee.administration.MandateEndedEarly;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.committee.session.SessionId;
import org.lianxi.committee.session.SessionRegister;
import org.lianxi.committee.testing.GivenMandates;
import org.lianxi.committee.testing.GivenOrganisations;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** What needs two persons, from the proposal to what it grants, on the real tables. */
class JpaGrantsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final RecordedActs acts = new RecordedActs();
    private final GivenOrganisations organisations = new GivenOrganisations();
    private final OrganisationId city = organisations.city();
    private final OrganisationId street = organisations.within(city, OrganisationKind.STREET);
    private final GivenMandates mandates = new GivenMandates(clock);
    private final GivenPermissions permissions = new GivenPermissions();
    private final List<String> ended = new ArrayList<>();
    private final PersonId system = person();
    private final PersonId security = person();
    private final PersonId somebody = person();

    @BeforeEach
    void begin_with_three_administrators() {
        DATABASE.sql("delete from committee_grant");
        DATABASE.sql("delete from committee_mandate");
        DATABASE.sql("delete from committee_organisation");
        organisation(city, OrganisationKind.CITY);
        organisation(street, OrganisationKind.STREET);
        held(system, Post.SYSTEM_ADMINISTRATOR);
        held(security, Post.SECURITY_ADMINISTRATOR);
        held(person(), Post.AUDITOR);
        permissions.allow(system, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
        permissions.allow(system, Action.READ_ACCOUNTS, Scope.everywhere());
        permissions.allow(security, Action.APPROVE_ROLE_GRANT, Scope.everywhere());
    }

    @Test
    void give_a_guarded_post_when_a_second_person_approves() {
        GrantId grant = propose(leader(somebody));
        assertThat(waiting()).extracting(GrantView::state).containsExactly(GrantState.PENDING);

        approve(security, grant);

        assertThat(mandates.of(somebody)).extracting(Mandate::post).containsExactly(Post.STREET_LEADER);
        assertThat(waiting()).isEmpty();
        assertThat(decided()).extracting(GrantView::state).containsExactly(GrantState.DONE);
        assertThat(acts.names()).containsExactly("GrantProposed", "GrantApproved");
        assertThat(ended).containsExactly(somebody.value());
    }

    @Test
    void refuse_a_guarded_post_given_by_one_person() {
        for (Post post :
                List.of(Post.STREET_LEADER, Post.SYSTEM_ADMINISTRATOR, Post.SECURITY_ADMINISTRATOR, Post.AUDITOR)) {
            assertThatThrownBy(() -> appointAlone(post)).as(post.name()).isInstanceOf(NeedsSecondPerson.class);
        }
        appointAlone(Post.GRID_WORKER);
    }

    @Test
    void let_one_approval_serve_for_nothing_else() {
        GrantId grant = propose(leader(somebody));
        approve(security, grant);

        assertThatThrownBy(() -> appointAlone(Post.STREET_LEADER)).isInstanceOf(NeedsSecondPerson.class);
        assertThatThrownBy(() -> approve(security, grant)).isInstanceOf(GrantNotPending.class);
    }

    @Test
    void are_not_approved_by_their_proposer_nor_by_whom_they_concern() {
        permissions.allow(system, Action.APPROVE_ROLE_GRANT, Scope.everywhere());
        GrantId grant = propose(leader(somebody));
        GrantId aboutSecurity = propose(Proposal.resetPassword(security, "lost"));

        assertThatThrownBy(() -> approve(system, grant)).isInstanceOf(OwnProposal.class);
        assertThatThrownBy(() -> approve(security, aboutSecurity)).isInstanceOf(OwnGrant.class);
        assertThatThrownBy(() -> approve(somebody, grant)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> propose(Proposal.resetPassword(system, "mine")))
                .isInstanceOf(OwnGrant.class);
        assertThat(waiting()).hasSize(2);
    }

    @Test
    void are_refused_with_a_reason_withdrawn_by_their_proposer_and_expire() {
        GrantId refused = propose(leader(somebody));
        assertThatThrownBy(() -> refuse(refused, " ")).isInstanceOf(InvalidInput.class);
        refuse(refused, "no document");
        GrantId withdrawn = propose(leader(somebody));
        DATABASE.run(
                em -> new WithdrawingGrant(permissions, new JpaGrants(em), clock, acts).withdraw(system, withdrawn));
        GrantId expired = propose(leader(somebody));
        assertThatThrownBy(() -> propose(leader(somebody))).isInstanceOf(GrantAlreadyPending.class);
        clock.pass(Duration.ofDays(7));

        assertThatThrownBy(() -> approve(security, expired)).isInstanceOf(GrantNotPending.class);
        assertThat(decided())
                .extracting(GrantView::state)
                .containsExactlyInAnyOrder(GrantState.REFUSED, GrantState.WITHDRAWN, GrantState.EXPIRED);
        assertThat(mandates.of(somebody)).isEmpty();
    }

    @Test
    void check_what_is_proposed() {
        MandateDraft wrong =
                new MandateDraft(somebody, Post.STREET_LEADER, city, clock.instant(), Optional.of(clock.instant()));

        assertThatThrownBy(() -> propose(Proposal.appoint(wrong, "")))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("reason", "post", "until"));
    }

    @Test
    void guard_the_password_and_the_second_factor_of_who_holds_a_guarded_post() {
        DATABASE.run(em -> rule(em).judge(new PasswordReset(system, somebody)));

        assertThatThrownBy(() -> DATABASE.run(em -> rule(em).judge(new PasswordReset(system, security))))
                .isInstanceOf(NeedsSecondPerson.class);
        assertThatThrownBy(() -> DATABASE.run(em -> rule(em).judge(new SecondFactorReset(system, security))))
                .isInstanceOf(NeedsSecondPerson.class);
    }

    @Test
    void keep_a_sheet_of_accounts_and_its_first_passwords_away_from_guarded_posts() {
        AccountBatch batch = new AccountBatch("sheet");
        DATABASE.run(em -> rule(em).judge(new AccountsOpened(system, batch, Set.of(somebody))));
        DATABASE.run(em -> rule(em).judge(new FirstPasswordsIssued(system, batch, Set.of(somebody))));

        AccountsOpened opened = new AccountsOpened(system, batch, Set.of(somebody, security));
        assertThatThrownBy(() -> DATABASE.run(em -> rule(em).judge(opened))).isInstanceOf(NeedsSecondPerson.class);
        FirstPasswordsIssued issued = new FirstPasswordsIssued(system, batch, Set.of(somebody, security));
        assertThatThrownBy(() -> DATABASE.run(em -> rule(em).judge(issued))).isInstanceOf(NeedsSecondPerson.class);
    }

    @Test
    void hand_the_temporary_password_to_the_second_person() {
        mandates.give(somebody, Post.STREET_LEADER, street, clock.instant(), Optional.empty());

        assertThat(approve(security, propose(Proposal.resetPassword(somebody, "forgotten"))))
                .contains("temporary of " + somebody);
    }

    @Test
    void keep_each_of_the_three_posts_held() {
        Mandate only = mandates.of(security).get(0);
        DATABASE.sql("delete from committee_mandate where post = 'SECURITY_ADMINISTRATOR'");
        MandateEndedEarly end = new MandateEndedEarly(system, only);

        assertThatThrownBy(() -> DATABASE.run(em -> rule(em).judge(end))).isInstanceOf(NeedsSecondPerson.class);
        DATABASE.run(em -> new JpaGrants(em).add(approvedEnd(only)));
        assertThatThrownBy(() -> DATABASE.run(em -> rule(em).judge(end))).isInstanceOf(LastAdministrator.class);
    }

    @Test
    void propose_the_end_of_an_administrator_only_for_what_the_person_holds() {
        MandateId held = mandates.give(security, Post.SECURITY_ADMINISTRATOR, city, clock.instant(), Optional.empty());
        MandateId other = mandates.give(somebody, Post.GRID_WORKER, street, clock.instant(), Optional.empty());

        propose(Proposal.end(security, held, "leaves"));

        assertThat(waiting()).extracting(GrantView::post).containsExactly(Optional.of(Post.SECURITY_ADMINISTRATOR));
        assertThatThrownBy(() -> propose(Proposal.end(security, held, "again")))
                .isInstanceOf(GrantAlreadyPending.class);
        assertThatThrownBy(() -> propose(Proposal.end(somebody, other, "no administrator")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> propose(Proposal.end(somebody, held, "another's")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void have_another_version_once_they_are_decided_or_have_expired() {
        GrantId decided = propose(leader(somebody));
        long first = read(decided).version();
        refuse(decided, "no document");
        GrantId expired = propose(leader(somebody));
        clock.pass(Duration.ofDays(60));

        assertThat(read(decided).version()).isGreaterThan(first);
        assertThat(read(expired).state()).isEqualTo(GrantState.EXPIRED);
        assertThat(read(expired).version()).isGreaterThan(first);
        assertThatThrownBy(() -> read(GrantId.fresh())).isInstanceOf(UnknownGrant.class);
    }

    private GrantView read(GrantId grant) {
        return DATABASE.call(em ->
                new ReadingGrants(permissions, mandates, organisations, new JpaGrants(em), clock).get(system, grant));
    }

    private Grant approvedEnd(Mandate mandate) {
        Grant grant = new Grant(system, Proposal.end(security, mandate.id(), "leaves"), clock.instant());
        grant.approve(somebody, clock.instant());
        return grant;
    }

    @Test
    void let_one_person_name_the_two_who_are_missing_at_the_founding_and_open_no_account_before() {
        DATABASE.sql("delete from committee_mandate");
        held(system, Post.SYSTEM_ADMINISTRATOR);
        assertThat(missing()).containsExactly(Post.SECURITY_ADMINISTRATOR, Post.AUDITOR);
        AccountOpened opened = new AccountOpened(system, somebody);
        assertThatThrownBy(() -> DATABASE.run(em -> rule(em).judge(opened))).isInstanceOf(FoundingUnfinished.class);
        AccountsOpened many = new AccountsOpened(system, new AccountBatch("sheet"), Set.of(somebody));
        assertThatThrownBy(() -> DATABASE.run(em -> rule(em).judge(many))).isInstanceOf(FoundingUnfinished.class);

        appointAlone(Post.SECURITY_ADMINISTRATOR);
        assertThatThrownBy(() -> appointAlone(Post.SECURITY_ADMINISTRATOR)).isInstanceOf(NeedsSecondPerson.class);
        assertThatThrownBy(() -> appointAlone(Post.SYSTEM_ADMINISTRATOR)).isInstanceOf(NeedsSecondPerson.class);
        assertThatThrownBy(() -> appointAlone(Post.STREET_LEADER)).isInstanceOf(NeedsSecondPerson.class);
        appointAlone(Post.AUDITOR);

        assertThat(missing()).isEmpty();
        DATABASE.run(em -> rule(em).judge(opened));
    }

    private Proposal leader(PersonId whom) {
        return Proposal.appoint(
                new MandateDraft(whom, Post.STREET_LEADER, street, clock.instant(), Optional.empty()), "document 3");
    }

    private GrantId propose(Proposal proposal) {
        return DATABASE.call(
                em -> new ProposingGrant(permissions, mandates, mandates, organisations, new JpaGrants(em), clock, acts)
                        .propose(system, proposal));
    }

    private Optional<String> approve(PersonId by, GrantId grant) {
        return DATABASE.call(em -> new ApprovingGrant(
                        permissions,
                        new JpaGrants(em),
                        (proposer, draft) -> appoint(em, proposer, draft),
                        (proposer, mandate) -> {},
                        (proposer, whose) -> {
                            rule(em).judge(new PasswordReset(proposer, whose));
                            return "temporary of " + whose;
                        },
                        (proposer, whose) -> rule(em).judge(new SecondFactorReset(proposer, whose)),
                        clock,
                        acts)
                .approve(by, grant));
    }

    /** As the use case of the register does: it gives, and the act is judged in the same transaction. */
    private MandateId appoint(EntityManager em, PersonId by, MandateDraft draft) {
        MandateId mandate = MandateId.fresh();
        em.createNativeQuery("insert into committee_mandate (id, person_id, post, organisation_id, valid_from, version)"
                        + " values (?1, ?2, ?3, ?4, '2026-01-01', 0)")
                .setParameter(1, mandate.value())
                .setParameter(2, draft.person().value())
                .setParameter(3, draft.post().name())
                .setParameter(4, draft.organisation().value())
                .executeUpdate();
        rule(em).judge(new AppointedToPost(by, mandate, draft));
        return mandates.give(draft.person(), draft.post(), draft.organisation(), draft.from(), draft.until());
    }

    private void appointAlone(Post post) {
        OrganisationId where = post == Post.STREET_LEADER ? street : city;
        DATABASE.run(
                em -> appoint(em, system, new MandateDraft(somebody, post, where, clock.instant(), Optional.empty())));
    }

    private void held(PersonId whose, Post post) {
        DATABASE.sql(
                "insert into committee_mandate (id, person_id, post, organisation_id, valid_from, version) values ('"
                        + MandateId.fresh() + "', '" + whose + "', '" + post + "', '" + city + "', '2026-01-01', 0)");
        mandates.give(whose, post, city, Instant.EPOCH, Optional.empty());
    }

    private void refuse(GrantId grant, String reason) {
        DATABASE.run(
                em -> new RefusingGrant(permissions, new JpaGrants(em), clock, acts).refuse(security, grant, reason));
    }

    private List<Post> missing() {
        return DATABASE.call(em -> new FindingMissingAdministrators(permissions, new JpaGrants(em)).of(system));
    }

    private List<GrantView> waiting() {
        return page(true);
    }

    private List<GrantView> decided() {
        return page(false);
    }

    private List<GrantView> page(boolean waiting) {
        return DATABASE.call(em -> new ReadingGrants(permissions, mandates, organisations, new JpaGrants(em), clock)
                .page(system, waiting, PageRequest.first())
                .items());
    }

    private TwoPersonRule rule(EntityManager em) {
        return new TwoPersonRule(
                new JpaGrants(em),
                mandates,
                new SessionRegister() {
                    @Override
                    public void endAll(PersonId person) {
                        ended.add(person.value());
                    }

                    @Override
                    public void endOthers(PersonId person, Optional<SessionId> kept) {
                        endAll(person);
                    }
                },
                clock);
    }

    private void organisation(OrganisationId id, OrganisationKind kind) {
        DATABASE.sql("insert into committee_organisation (id, kind, name, version) values ('" + id + "', '" + kind
                + "', 'x', 0)");
    }

    private PersonId person() {
        PersonId id = mandates.enter("x");
        DATABASE.sql("insert into committee_person (id, display_name) values ('" + id + "', 'x')");
        return id;
    }
}
