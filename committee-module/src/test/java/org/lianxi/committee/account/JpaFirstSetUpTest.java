package org.lianxi.committee.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.account.SignInResult.SignedIn;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;

/** From the one-time link to the first administrator, on the real tables. */
class JpaFirstSetUpTest extends AccountsInDatabase {

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
}
