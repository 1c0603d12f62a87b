package org.lianxi.committee.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.testing.RecordedActs;

class SigningOutTest {

    private static final PersonId SOMEBODY = new PersonId("somebody");

    private final RecordedActs acts = new RecordedActs();

    @Test
    void leaves_an_entry_of_the_person_in_the_trail() {
        new SigningOut(acts).signOut(SOMEBODY);

        assertThat(acts.all()).containsExactly(new AccountSignedOut(SOMEBODY));
    }
}
