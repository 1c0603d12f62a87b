package org.lianxi.meeting.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact fraction (DOMAIN §6).
 *
 * @param numerator how many
 * @param denominator of how many; 0 means that there is no value
 */
public record Share(long numerator, long denominator) {

    private static final int HUNDRED = 100;

    /** In percent with one decimal, rounded half up; empty where there is nothing to divide by. */
    public Optional<BigDecimal> percent() {
        return quotient(HUNDRED);
    }

    /** Itself with one decimal, rounded half up. */
    public Optional<BigDecimal> value() {
        return quotient(1);
    }

    private Optional<BigDecimal> quotient(int times) {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(numerator * times)
                        .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP));
    }

    /** Without rounding. */
    boolean isAtLeast(int percent) {
        return denominator > 0 && numerator * HUNDRED >= (long) percent * denominator;
    }
}
