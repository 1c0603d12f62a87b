package org.lianxi.web.meeting;

/**
 * One condition of a calculation as the page lists it.
 *
 * @param holds whether it is met
 * @param text the condition with its numbers
 */
public record Check(boolean holds, String text) {

    /** A sign beside the word, so that neither colour nor sign stands alone. */
    public String getMark() {
        return QuorumLines.mark(holds);
    }
}
