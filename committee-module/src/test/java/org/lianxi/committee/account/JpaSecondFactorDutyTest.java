package org.lianxi.committee.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.account.SignInResult.CodeAsked;
import org.lianxi.committee.account.SignInResult.Locked;
import org.lianxi.committee.account.SignInResult.SignedIn;
import org.lianxi.committee.account.SignInResult.WrongCode;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;

/** Who is asked for a second factor, on the real tables. */
class JpaSecondFactorDutyTest extends AccountsInDatabase {

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
}
