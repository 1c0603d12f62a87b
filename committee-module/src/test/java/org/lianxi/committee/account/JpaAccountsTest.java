package org.lianxi.committee.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.committee.account.SignInResult.SignedIn;
import org.lianxi.committee.account.SignInResult.Suspended;
import org.lianxi.committee.account.SignInResult.WrongPassword;
import org.lianxi.committee.audit.PersonalData;
import org.lianxi.committee.audit.PersonalDataRead;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.UnknownPerson;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;

/** Who gets an account, and keeps it, on the real tables. */
class JpaAccountsTest extends AccountsInDatabase {

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
}
