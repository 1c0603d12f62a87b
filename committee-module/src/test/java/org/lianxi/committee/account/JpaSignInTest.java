package org.lianxi.committee.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.account.SignInResult.Locked;
import org.lianxi.committee.account.SignInResult.NotLinked;
import org.lianxi.committee.account.SignInResult.SignedIn;
import org.lianxi.committee.account.SignInResult.WrongPassword;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;

/** Signing in, and what happens to who guesses, on the real tables. */
class JpaSignInTest extends AccountsInDatabase {

    @Test
    void let_in_who_knows_the_password_whatever_the_case_of_the_login() {
        open("party1");

        assertThat(signIn(" Party1 ", PASSWORD)).isEqualTo(new SignedIn(person));
        assertThat(acts.last()).isEqualTo(new AccountSignedIn(person));
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
}
