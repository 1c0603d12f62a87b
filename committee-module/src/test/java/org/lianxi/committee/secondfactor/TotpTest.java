package org.lianxi.committee.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the test values of RFC 6238, appendix B, cut to six digits. */
class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant MOMENT = Instant.ofEpochSecond(1_111_111_109);

    private final Totp totp = new Totp(SECRET);

    @ParameterizedTest
    @CsvSource({
        "59,          287082",
        "1111111109,  081804",
        "1111111111,  050471",
        "1234567890,  005924",
        "2000000000,  279037",
        "20000000000, 353130"
    })
    void says_what_the_standard_says(long second, String code) {
        assertThat(totp.code(Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void takes_a_code_of_the_step_before_and_after_and_no_other() {
        long now = Totp.step(MOMENT);

        for (long step = now - 1; step <= now + 1; step++) {
            assertThat(totp.match(totp.code(step), MOMENT, 0)).hasValue(step);
        }
        assertThat(totp.match(totp.code(now - 2), MOMENT, 0)).isEmpty();
        assertThat(totp.match(totp.code(now + 2), MOMENT, 0)).isEmpty();
        assertThat(totp.match("", MOMENT, 0)).isEmpty();
    }

    @Test
    void takes_no_step_twice_and_none_before_the_last() {
        long now = Totp.step(MOMENT);

        assertThat(totp.match(totp.code(now), MOMENT, now)).isEmpty();
        assertThat(totp.match(totp.code(now - 1), MOMENT, now)).isEmpty();
        assertThat(totp.match(totp.code(now + 1), MOMENT, now)).hasValue(now + 1);
    }

    @Test
    void is_shared_as_letters() {
        assertThat(Base32.of(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Base32.of("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
    }
}
