package org.lianxi.committee.ownersvote;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * One test, in whole numbers: so many times the left value against so many times the right one. Nothing is ever divided,
 * so nothing is rounded.
 *
 * @param left heads, or area in 0.01 m²
 * @param right heads, or area in 0.01 m²
 */
public record Inequality(Criterion criterion, int leftTimes, long left, Relation relation, int rightTimes, long right) {

    /** Whether the test is passed. */
    public boolean holds() {
        return relation.holds(leftProduct(), rightProduct());
    }

    /** Left side. */
    public long leftProduct() {
        return Math.multiplyExact(leftTimes, left);
    }

    /** Right side. */
    public long rightProduct() {
        return Math.multiplyExact(rightTimes, right);
    }

    /** Whether both sides are equal: the case in which "more than" fails and "at least" holds. */
    public boolean isAtLimit() {
        return leftProduct() == rightProduct();
    }

    /** The smallest left value that passes. */
    public long needed() {
        return relation == Relation.AT_LEAST
                ? -Math.floorDiv(-rightProduct(), leftTimes)
                : Math.floorDiv(rightProduct(), leftTimes) + 1;
    }

    /** The smallest left value that passes, as people write it. */
    public String writtenNeed() {
        return number(needed());
    }

    /** As a person would write it, e.g. {@code 4 × 347 = 1,388 ≥ 1,386 = 3 × 462}. */
    public String written() {
        return side(leftTimes, left) + " " + relation.sign(holds()) + " " + reversed();
    }

    /**
     * The left value as a share of the right one in per cent with one decimal, cut off and never rounded up, so that what
     * fails by a hair does not read like the limit. For display beside the verdict, never for the verdict.
     */
    public String cutPercent() {
        long tenths = right == 0 ? 0 : Math.multiplyExact(left, 1000L) / right;
        return format("0.0", tenths, 1);
    }

    private String side(int times, long value) {
        return times == 1 ? number(value) : times + " × " + number(value) + " = " + number(times * value);
    }

    private String reversed() {
        return rightTimes == 1 ? number(right) : number(rightProduct()) + " = " + rightTimes + " × " + number(right);
    }

    private String number(long value) {
        return criterion.isArea() ? format("#,##0.00", value, 2) : format("#,##0", value, 0);
    }

    private static String format(String pattern, long unscaled, int decimals) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(BigDecimal.valueOf(unscaled, decimals));
    }
}
