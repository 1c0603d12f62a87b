package org.lianxi.committee.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.refusal.InvalidInput;

class PasswordPolicyTest {

    private static final Instant SET = Instant.parse("2026-03-16T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Yunling-2026,     ok",
        "yunling-2026,     ok",
        "Short-1,          input-too-short",
        "yunling2026,      password-too-simple",
        "alllowercase,     password-too-simple",
        "Party1-is-here,   password-contains-login",
        "P@ssw0rd-2026,    password-common",
        "Admin@123456,     password-common",
        "1qaz2wsx3EDC!,    password-common",
        "Aa1234567890,     password-common",
        "Lianxi-2026!,     password-common",
        "'          ',     input-required"
    })
    void names_the_first_thing_wrong(String password, String code) {
        assertThat(firstProblem(PasswordPolicy.USUAL, password)).isEqualTo(code);
    }

    @Test
    void follows_the_settings() {
        assertThat(firstProblem(new PasswordPolicy(16, 3, 0), "Yunling-2026")).isEqualTo("input-too-short");
        assertThat(firstProblem(new PasswordPolicy(10, 1, 0), "three quiet ducks"))
                .isEqualTo("ok");
    }

    @Test
    void knows_when_a_password_is_too_old() {
        PasswordPolicy quarterly = new PasswordPolicy(10, 3, 90);

        assertThat(quarterly.isTooOld(SET, SET.plus(Duration.ofDays(90)))).isTrue();
        assertThat(quarterly.isTooOld(SET, SET.plus(Duration.ofDays(89)))).isFalse();
        assertThat(PasswordPolicy.USUAL.isTooOld(SET, SET.plus(Duration.ofDays(9000))))
                .isFalse();
    }

    @Test
    void refuses_settings_that_protect_nobody() {
        assertThatThrownBy(() -> new PasswordPolicy(6, 3, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HashCost(64, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_kept_by_every_temporary_password() {
        for (int round = 0; round < 50; round++) {
            assertThat(firstProblem(PasswordPolicy.USUAL, TemporaryPassword.fresh()))
                    .isEqualTo("ok");
        }
    }

    private static String firstProblem(PasswordPolicy policy, String password) {
        try {
            policy.check(Input.check(), "password", password, new Login("party1"))
                    .orRefuse();
            return "ok";
        } catch (InvalidInput refused) {
            return refused.problems().get(0).code();
        }
    }
}
