package org.lianxi.committee.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lianxi.committee.account.SignInResult.Expired;
import org.lianxi.committee.account.SignInResult.Locked;
import org.lianxi.committee.account.SignInResult.SignedIn;
import org.lianxi.committee.account.SignInResult.WrongPassword;
import org.lianxi.committee.refusal.InvalidInput;

/** Own and temporary passwords, on the real tables. */
class JpaPasswordsTest extends AccountsInDatabase {

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
}
