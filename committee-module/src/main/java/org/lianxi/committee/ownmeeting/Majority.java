package org.lianxi.committee.ownmeeting;

/** More than half: {@code 2 · part > whole}. */
public record Majority(int part, int whole) {

    /** Whether it is reached; exactly half is not. */
    public boolean isReached() {
        return 2 * part > whole;
    }

    /** The sum as one writes it: {@code 2 × 5 = 10 > 9}. */
    public String sum() {
        return "2 × " + part + " = " + 2 * part + (isReached() ? " > " : " ≤ ") + whole;
    }
}
