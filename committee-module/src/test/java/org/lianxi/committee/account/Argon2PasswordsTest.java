package org.lianxi.committee.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class Argon2PasswordsTest {

    private final Passwords passwords = new Argon2Passwords(new GivenAccountSettings());

    @Test
    void recognise_the_password_and_no_other() {
        Optional<String> hash = Optional.of(passwords.hash("云岭-Yunling-2026"));

        assertThat(passwords.matches("云岭-Yunling-2026", hash)).isTrue();
        assertThat(passwords.matches("云岭-Yunling-2027", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
        assertThat(passwords.matches("x".repeat(100_000), hash)).isFalse();
    }

    @Test
    void belong_to_nobody_without_a_hash() {
        assertThat(passwords.matches("the password of no account at all", Optional.empty()))
                .isFalse();
    }

    @Test
    void are_hashed_by_argon2id_with_a_salt_of_their_own() {
        String hash = passwords.hash("Yunling-2026");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("Yunling-2026")).isNotEqualTo(hash);
        assertThat(hash).hasSizeLessThan(255);
    }

    @Test
    void open_a_hash_of_before_a_change_of_the_settings_and_call_it_outdated() {
        Passwords dearer = new Argon2Passwords(new GivenAccountSettings() {
            @Override
            public HashCost hashCost() {
                return new HashCost(HashCost.USUAL.memoryKib(), 3, 1);
            }
        });
        String old = passwords.hash("Yunling-2026");

        assertThat(dearer.matches("Yunling-2026", Optional.of(old))).isTrue();
        assertThat(dearer.isOutdated(old)).isTrue();
        assertThat(passwords.isOutdated(old)).isFalse();
    }

    @Test
    void hash_random_passwords_quickly_until_somebody_signs_in_with_them() {
        String random = TemporaryPassword.ofBatch();
        String hash = passwords.hashRandom(random);

        assertThat(passwords.matches(random, Optional.of(hash))).isTrue();
        assertThat(passwords.matches(TemporaryPassword.ofBatch(), Optional.of(hash)))
                .isFalse();
        assertThat(passwords.isOutdated(hash)).isTrue();
        assertThat(hash).doesNotContain(random);
    }
}
