package org.lianxi.committee.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.refusal.InvalidInput;

class PasswordRulesTest {

    @ParameterizedTest
    @CsvSource({
        "Yunling-2026,     ok",
        "yunling-2026,     ok",
        "Short-1,          input-too-short",
        "yunling2026,      password-too-simple",
        "alllowercase,     password-too-simple",
        "Party1-is-here,   password-contains-login",
        "'          ',     input-required"
    })
    void name_the_first_thing_wrong(String password, String code) {
        assertThat(firstProblem(password)).isEqualTo(code);
    }

    private static String firstProblem(String password) {
        try {
            PasswordRules.check(Input.check(), "password", password, new Login("party1"))
                    .orRefuse();
            return "ok";
        } catch (InvalidInput refused) {
            return refused.problems().get(0).code();
        }
    }
}
