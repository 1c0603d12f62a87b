package org.lianxi.committee.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DOMAIN §9 nos. 67 and 68. */
class PartyStrengthTest {

    @ParameterizedTest
    @CsvSource({
        "SOLE,     3, FITS",
        "SOLE,     2, TOO_FEW",
        "JOINT,    3, FITS",
        "JOINT,    2, TOO_FEW",
        "ATTACHED, 2, FITS",
        "ATTACHED, 0, FITS",
        "ATTACHED, 3, SHOULD_STAND_ALONE"
    })
    void judges_the_form_by_the_threshold_of_three(PartyForm form, int members, PartyStrength.Verdict verdict) {
        assertThat(new PartyStrength(form, members).verdict()).isEqualTo(verdict);
    }
}
