package org.lianxi.committee.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.committee.account.SignInResult.CodeAsked;
import org.lianxi.committee.account.SignInResult.Expired;
import org.lianxi.committee.account.SignInResult.Locked;
import org.lianxi.committee.account.SignInResult.NotLinked;
import org.lianxi.committee.account.SignInResult.SignedIn;
import org.lianxi.committee.account.SignInResult.Suspended;
import org.lianxi.committee.account.SignInResult.WrongCode;
import org.lianxi.committee.account.SignInResult.WrongPassword;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.PersonalData;
import org.lianxi.committee.audit.PersonalDataRead;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.mandate.UnknownPerson;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.committee.session.SessionId;
import org.lianxi.committee.testing.GivenMandates;
import org.lianxi.committee.testing.GivenOrganisations;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** From the one-time link to the lock-out, on the real tables. */
class JpaAccountsTest {

    private static final String PASSWORD = "Yunling-2026";
    private static final FirstAdministratorDraft FIRST = new FirstAdministratorDraft("云岭市", "系统管理员", "admin", PASSWORD);
    private static final SessionId SESSION = new SessionId("the one in the hand");
    private static final Duration LOCK = Duration.ofMinutes(15);

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final PlainPasswords passwords = new PlainPasswords();
    private final RecordedActs acts = new RecordedActs();
    private final GivenOrganisations organisations = new GivenOrganisations();
    private final GivenMandates mandates = new GivenMandates(clock);
    private final GivenPermissions permissions = new GivenPermissions();
    private final GivenAccountSettings settings = new GivenAccountSettings();
    private final EndedSessions sessions = new EndedSessions();
    private final KnownCodes secondFactors = new KnownCodes();
    private final PersonId administrator = person("系统管理员");
    private final PersonId person = person("清溪社区党组织书记");

    @BeforeEach
    void begin_without_an_account() {
        DATABASE.sql("delete from committee_linked_subject");
        DATABASE.sql("delete from committee_account");
        DATABASE.sql("delete from committee_sign_in_failure");
        permissions.allow(administrator, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
    }

    @Test
    void let_in_who_knows_the_password_whatever_the_case_of_the_login() {
        open("party1");

        assertThat(signIn(" Party1 ", PASSWORD)).isEqualTo(new SignedIn(person));
        assertThat(acts.last()).isEqualTo(new AccountSignedIn(person));
    }

    @Test
    void lift_a_lock_for_the_security_administrator_and_keep_the_password() {
        open("party1");
        PersonId security = person("安全管理员");
        permissions.allow(security, Action.APPROVE_ROLE_GRANT, Scope.everywhere());
        permissions.allow(security, Action.READ_ACCOUNTS, Scope.everywhere());
        assertThatThrownBy(() -> lift(security)).isInstanceOf(AccountNotLocked.class);
        for (int failure = 0; failure < SignInFailures.MOST_FAILURES; failure++) {
            signIn("party1", "wrong");
        }
        assertThat(signIn("party1", PASSWORD)).isInstanceOf(Locked.class);
        assertThat(line(security).lockedUntil()).contains(clock.instant().plus(LOCK));
        assertThatThrownBy(() -> lift(administrator)).isInstanceOf(NotPermitted.class);

        lift(security);

        assertThat(acts.last()).isEqualTo(new LockLifted(security, person));
        assertThat(line(security).lockedUntil()).isEmpty();
        assertThat(signIn("party1", PASSWORD)).isEqualTo(new SignedIn(person));
    }

    @Test
    void list_accounts_behind_a_login_and_write_down_once_that_they_were_read() {
        open("party1");
        permissions.allow(administrator, Action.READ_ACCOUNTS, Scope.everywhere());
        AccountFilter all = new AccountFilter("", Optional.empty());

        List<AccountLine> first = reading(each -> each.after(administrator, all, "", 10));
        assertThat(first).extracting(AccountLine::login).containsExactly("party1");
        assertThat(acts.last())
                .isEqualTo(PersonalDataRead.of(administrator, PersonalData.ACCOUNTS, Map.of("after", "")));
        List<AccountLine> none = reading(each -> each.after(administrator, all, "party1", 10));
        assertThat(none).isEmpty();
        int before = acts.all().size();
        reading(each -> each.page(administrator, new AccountFilter("par", Optional.empty()), PageRequest.first()));
        assertThat(acts.all()).hasSize(before + 1);
        assertThat(acts.last().details()).containsEntry("text", "par").containsEntry("page", "1");
    }

    private AccountLine line(PersonId by) {
        return reading(each -> each.get(by, person));
    }

    private <T> T reading(Function<AccountViews, T> read) {
        return DATABASE.call(em -> read.apply(new ReadingAccounts(
                permissions, new JpaAccounts(em), new JpaAccountList(em), secondFactors, settings, clock, acts)));
    }

    private void lift(PersonId by) {
        DATABASE.run(em -> new LiftingLock(permissions, new JpaAccounts(em), clock, acts).lift(by, person));
    }

    @Test
    void lock_the_login_for_fifteen_minutes_after_five_failures_even_for_the_right_password() {
        open("party1");
        Instant until = clock.instant().plus(LOCK);

        for (int failure = 1; failure < 5; failure++) {
            assertThat(signIn("party1", "wrong")).isEqualTo(new WrongPassword());
        }
        assertThat(signIn("party1", "wrong")).isEqualTo(new Locked(until));
        assertThat(signIn("party1", PASSWORD)).isEqualTo(new Locked(until));
        clock.pass(LOCK.minusSeconds(1));
        assertThat(signIn("party1", PASSWORD)).isEqualTo(new Locked(until));
        clock.pass(Duration.ofSeconds(1));
        assertThat(signIn("party1", PASSWORD)).isEqualTo(new SignedIn(person));
    }

    @Test
    void count_from_the_beginning_after_a_success_and_after_a_quarter_of_an_hour() {
        open("party1");
        fail("party1", 4);
        signIn("party1", PASSWORD);
        fail("party1", 4);
        clock.pass(LOCK);
        fail("party1", 4);

        assertThat(signIn("party1", PASSWORD)).isEqualTo(new SignedIn(person));
    }

    @Test
    void answer_an_unknown_login_exactly_like_a_wrong_password() {
        open("party1");
        for (String login : List.of("party1", "nobody")) {
            int looksBefore = passwords.looks();
            for (int failure = 1; failure < 5; failure++) {
                assertThat(signIn(login, "wrong")).isEqualTo(new WrongPassword());
            }
            assertThat(signIn(login, "wrong"))
                    .isEqualTo(new Locked(clock.instant().plus(LOCK)));
            signIn(login, "wrong");
            assertThat(passwords.looks() - looksBefore).isEqualTo(6);
        }
    }

    @Test
    void put_failures_and_locks_into_the_audit_trail_without_what_was_typed() {
        open("party1");
        fail("party1", 5);
        fail("My-Secret-Password1", 1);

        assertThat(acts.names())
                .containsExactly(
                        "AccountOpened",
                        "SignInFailed",
                        "SignInFailed",
                        "SignInFailed",
                        "SignInFailed",
                        "SignInFailed",
                        "SignInFailed");
        Act locked = acts.all().get(5);
        assertThat(locked.subject()).isEqualTo(new Subject("account", person.value()));
        assertThat(locked.details()).containsEntry("lockedUntil", "2026-03-16T01:15:00Z");
        assertThat(acts.last().subject().kind()).isEqualTo("login");
        assertThat(acts.last().subject().id()).hasSize(64).doesNotContainIgnoringCase("secret");
    }

    @Test
    void forget_failures_of_the_day_before() {
        fail("a-login-of-nobody", 2);
        clock.pass(Duration.ofDays(1).plusSeconds(1));
        fail("another", 1);

        Object kept = DATABASE.call(em -> em.createNativeQuery("select count(*) from committee_sign_in_failure")
                .getSingleResult());
        assertThat(kept).isEqualTo(1L);
    }

    @Test
    void count_each_of_many_parallel_guesses() throws Exception {
        open("party1");
        ExecutorService guessers = Executors.newFixedThreadPool(8);
        try {
            List<Future<SignInResult>> guesses = IntStream.range(0, 24)
                    .mapToObj(number -> guessers.submit(() -> signIn("party1", number == 23 ? PASSWORD : "wrong")))
                    .toList();
            long plainlyWrong = 0;
            for (Future<SignInResult> guess : guesses) {
                plainlyWrong += guess.get() instanceof WrongPassword ? 1 : 0;
            }
            assertThat(plainlyWrong).isLessThan(SignInFailures.MOST_FAILURES);
        } finally {
            guessers.shutdown();
        }
    }

    @Test
    void are_opened_once_per_person_and_login() {
        open("party1");
        PersonId other = person("清溪社区网格员");

        assertThatThrownBy(() -> open(person, "party2", PASSWORD)).isInstanceOf(PersonHasAccount.class);
        assertThatThrownBy(() -> open(other, "PARTY1", PASSWORD)).isInstanceOf(LoginTaken.class);
        assertThatThrownBy(() -> open(PersonId.fresh(), "party3", PASSWORD)).isInstanceOf(UnknownPerson.class);
    }

    @Test
    void are_opened_by_who_maintains_accounts_only() {
        assertThatThrownBy(() -> DATABASE.run(em -> new OpeningAccount(
                                permissions, mandates, new JpaAccounts(em), passwords, settings, clock, acts)
                        .open(person, new AccountDraft(person, "party1", PASSWORD))))
                .isInstanceOf(NotPermitted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "书记", "party 1", "-party", "a'--", "x@y"})
    void refuse_a_login_that_is_hard_to_type(String login) {
        assertThatThrownBy(() -> open(person, login, "weak"))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .contains("login", "password"));
    }

    @Test
    void change_the_password_for_who_knows_the_old_one() {
        open("party1");

        change(PASSWORD, "Qingxi-2027-ok");

        assertThat(signIn("party1", PASSWORD)).isEqualTo(new WrongPassword());
        assertThat(signIn("party1", "Qingxi-2027-ok")).isEqualTo(new SignedIn(person));
        assertThatThrownBy(() -> change("wrong", "Qingxi-2028-ok")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> change("Qingxi-2027-ok", "Qingxi-2027-ok")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void end_the_other_sessions_when_the_password_changes() {
        open("party1");

        change(PASSWORD, "Qingxi-2027-ok");

        assertThat(sessions.ended()).containsExactly(person + " but the one in the hand");
    }

    @Test
    void count_a_wrong_old_password_like_a_failure_to_sign_in() {
        open("party1");
        fail("party1", 3);

        assertThatThrownBy(() -> change("wrong", "Qingxi-2027-ok")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> change("wrong", "Qingxi-2027-ok")).isInstanceOf(AccountLocked.class);

        assertThatThrownBy(() -> change(PASSWORD, "Qingxi-2027-ok")).isInstanceOf(AccountLocked.class);
        assertThat(signIn("party1", PASSWORD)).isInstanceOf(Locked.class);
    }

    @Test
    void hash_a_password_anew_at_the_sign_in_after_the_settings_changed() {
        open("party1");
        passwords.becomeDearer();

        assertThat(signIn("party1", PASSWORD)).isEqualTo(new SignedIn(person));
        assertThat(hashOf(person)).startsWith("dearer");
        assertThat(signIn("party1", PASSWORD)).isEqualTo(new SignedIn(person));
    }

    @Test
    void ask_for_the_code_of_who_has_a_second_factor_and_count_wrong_ones() {
        open("party1");
        secondFactors.enrol(person, "123456");

        assertThat(signIn("party1", PASSWORD)).isEqualTo(new CodeAsked(person));
        for (int failure = 1; failure < 5; failure++) {
            assertThat(code("000000")).isEqualTo(new WrongCode());
            assertThat(signIn("party1", PASSWORD)).isEqualTo(new CodeAsked(person));
        }
        assertThat(code("000000")).isInstanceOf(Locked.class);
        assertThat(code("123456")).isInstanceOf(Locked.class);
        clock.pass(LOCK);
        assertThat(code("123456")).isEqualTo(new SignedIn(person));
    }

    @Test
    void keep_a_suspended_person_out_until_resumed() {
        open("party1");

        DATABASE.run(em -> new SuspendingAccount(permissions, new JpaAccounts(em), sessions, clock, acts)
                .suspend(administrator, person));

        assertThat(sessions.ended()).containsExactly(person.value());
        assertThat(signIn("party1", PASSWORD)).isEqualTo(new Suspended());
        assertThat(signIn("party1", "wrong")).isEqualTo(new WrongPassword());
        DATABASE.run(em -> new ResumingAccount(permissions, new JpaAccounts(em), acts).resume(administrator, person));
        assertThat(signIn("party1", PASSWORD)).isEqualTo(new SignedIn(person));
    }

    @Test
    void get_a_temporary_password_that_is_due_to_change_and_expires() {
        open("party1");
        change(PASSWORD, "Qingxi-2027-ok");
        fail("party1", 5);

        String temporary = reset(person);

        assertThat(signIn("party1", "Qingxi-2027-ok")).isEqualTo(new WrongPassword());
        assertThat(signIn("party1", temporary)).isEqualTo(new SignedIn(person));
        assertThat(due(person)).containsExactly(SignInDuty.CHANGE_PASSWORD);
        clock.pass(settings.temporaryPasswordValid());
        assertThat(signIn("party1", temporary)).isEqualTo(new Expired());
    }

    @Test
    void ask_for_the_own_password_once() {
        open("party1");
        assertThat(due(person)).containsExactly(SignInDuty.CHANGE_PASSWORD);

        change(PASSWORD, "Qingxi-2027-ok");

        assertThat(due(person)).isEmpty();
    }

    @Test
    void are_reset_by_another_person_only() {
        open(administrator, "admin", PASSWORD);

        assertThatThrownBy(() -> reset(administrator)).isInstanceOf(OwnAccount.class);
        assertThatThrownBy(() -> reset(person)).isInstanceOf(UnknownAccount.class);
    }

    @Test
    void lead_administrators_and_street_leaders_to_a_second_factor_but_not_in_a_demonstration() {
        open("leader1");
        mandates.give(person, Post.STREET_LEADER, new OrganisationId("street"), clock.instant(), Optional.empty());
        assertThat(due(person)).contains(SignInDuty.ENROL_SECOND_FACTOR);

        settings.becomeDemonstration();
        assertThat(due(person)).contains(SignInDuty.ENROL_SECOND_FACTOR);
        DATABASE.run(em ->
                new DeclaringDemonstration(permissions, new JpaAccounts(em), settings, acts).declare(administrator));
        assertThat(due(person)).isEmpty();

        settings.becomeReal();
        assertThat(due(person)).containsExactly(SignInDuty.ENROL_SECOND_FACTOR);
        secondFactors.enrol(person, "123456");
        assertThat(due(person)).isEmpty();
    }

    @Test
    void are_never_declared_a_demonstration_in_real_use() {
        assertThatThrownBy(() ->
                        DATABASE.run(em -> new DeclaringDemonstration(permissions, new JpaAccounts(em), settings, acts)
                                .declare(administrator)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void let_in_who_is_linked_with_the_subject_of_an_identity_provider_and_nobody_else() {
        open("party1");
        LinkedSubject subject = new LinkedSubject("https://idp.example", "4711");
        assertThat(signIn(subject)).isEqualTo(new NotLinked());

        link(person, subject);

        assertThat(signIn(subject)).isEqualTo(new SignedIn(person));
        assertThat(signIn(new LinkedSubject("https://other.example", "4711"))).isEqualTo(new NotLinked());
        open(administrator, "admin", PASSWORD);
        assertThatThrownBy(() -> link(administrator, subject)).isInstanceOf(SubjectLinkedElsewhere.class);
        DATABASE.run(em -> new UnlinkingSignIn(permissions, new JpaAccounts(em), acts).unlink(administrator, person));
        assertThat(signIn(subject)).isEqualTo(new NotLinked());
    }

    private SignInResult signIn(LinkedSubject subject) {
        return DATABASE.call(
                em -> new SigningInLinkedSubject(new JpaAccounts(em), secondFactors, acts).signIn(subject, false));
    }

    private void link(PersonId whose, LinkedSubject subject) {
        DATABASE.run(em -> new LinkingSignIn(new JpaAccounts(em), clock, acts).link(whose, subject));
    }

    private String reset(PersonId whose) {
        return DATABASE.call(em -> new ResettingPassword(
                        permissions, new JpaAccounts(em), passwords, sessions, settings, clock, acts)
                .reset(administrator, whose));
    }

    private Set<SignInDuty> due(PersonId whose) {
        return DATABASE.call(em -> new DueSignInDuties(new JpaAccounts(em), mandates, secondFactors, settings, clock)
                .of(whose, SignInManner.LOCAL));
    }

    private SignInResult code(String typed) {
        return DATABASE.call(
                em -> new SigningInWithCode(new JpaAccounts(em), secondFactors, clock, acts).signIn(person, typed));
    }

    private static String hashOf(PersonId whose) {
        return DATABASE.call(em -> new JpaAccounts(em).get(whose).passwordHash());
    }

    @Test
    void begin_with_an_administrator_set_up_by_the_token_offered_last() {
        String first = offer().orElseThrow();
        String last = offer().orElseThrow();

        assertThatThrownBy(() -> setUp(first)).isInstanceOf(SetUpTokenInvalid.class);
        PersonId set = setUp(last);

        assertThat(signIn("admin", PASSWORD)).isEqualTo(new SignedIn(set));
        assertThat(mandates.of(set)).extracting(Mandate::post).containsExactly(Post.SYSTEM_ADMINISTRATOR);
        assertThatObject(offer()).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> setUp(last)).isInstanceOf(SetUpTokenInvalid.class);
    }

    @Test
    void keep_the_token_as_a_digest_only_and_refuse_it_once_an_account_exists() {
        String token = offer().orElseThrow();
        Object kept = DATABASE.call(em -> em.createNativeQuery("select token_digest from committee_first_set_up")
                .getSingleResult());
        open("party1");

        assertThat(kept).asString().hasSize(64).doesNotContain(token);
        assertThatThrownBy(() -> setUp(token)).isInstanceOf(SetUpTokenInvalid.class);
    }

    @Test
    void leave_the_token_valid_when_the_first_form_was_wrong() {
        String token = offer().orElseThrow();

        assertThatThrownBy(() -> setUp(token, new FirstAdministratorDraft("", "", "a", "x")))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .contains("cityName", "displayName", "login", "password"));

        assertThat(setUp(token)).isNotNull();
    }

    private void open(String login) {
        open(person, login, PASSWORD);
    }

    private void open(PersonId whose, String login, String password) {
        DATABASE.run(
                em -> new OpeningAccount(permissions, mandates, new JpaAccounts(em), passwords, settings, clock, acts)
                        .open(administrator, new AccountDraft(whose, login, password)));
    }

    private void change(String oldPassword, String newPassword) {
        outcome(em -> new ChangingPassword(new JpaAccounts(em), passwords, sessions, settings, clock, acts)
                .change(person, new PasswordChange(oldPassword, newPassword, Optional.of(SESSION))));
    }

    /** As the container does with a refusal that is not to roll back. */
    private static void outcome(Consumer<EntityManager> act) {
        Optional<Refusal> refused = DATABASE.call(em -> {
            try {
                act.accept(em);
                return Optional.empty();
            } catch (InvalidInput | AccountLocked refusal) {
                return Optional.of(refusal);
            }
        });
        refused.ifPresent(refusal -> {
            throw refusal;
        });
    }

    private SignInResult signIn(String login, String password) {
        return DATABASE.call(em ->
                new SigningIn(new JpaAccounts(em), passwords, secondFactors, clock, acts).signIn(login, password));
    }

    private void fail(String login, int times) {
        for (int failure = 0; failure < times; failure++) {
            signIn(login, "wrong");
        }
    }

    private Optional<String> offer() {
        return DATABASE.call(em -> new OfferingFirstSetUp(new JpaAccounts(em)).offer());
    }

    private PersonId setUp(String token) {
        return setUp(token, FIRST);
    }

    private PersonId setUp(String token, FirstAdministratorDraft draft) {
        return DATABASE.call(em -> settingUp(em).setUp(token, draft));
    }

    /** The person it registers is put into the table for the foreign key, as the real register does. */
    private SetUpFirstAdministrator settingUp(EntityManager em) {
        return new SettingUpFirstAdministrator(
                new JpaAccounts(em), passwords, organisations, new PersonsInTable(mandates, em), settings, clock, acts);
    }

    private PersonId person(String displayName) {
        PersonId id = mandates.enter(displayName);
        DATABASE.run(em -> PersonsInTable.insert(em, id));
        return id;
    }
}
