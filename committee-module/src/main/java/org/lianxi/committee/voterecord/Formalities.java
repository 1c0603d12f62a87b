package org.lianxi.committee.voterecord;

import java.time.LocalDate;

/** The days that an owners' vote has to keep, as law has them. DOMAIN §4.5.8. */
public final class Formalities {

    private Formalities() {}

    /**
     * The first day on which a vote may open whose notice was posted on this day: by law fifteen days later. Property
     * Management Regulations art. 14, [L2].
     */
    public static LocalDate earliestOpening(LocalDate noticePosted, int noticeDays) {
        return noticePosted.plusDays(noticeDays);
    }

    /**
     * The last day for a revocation suit of an owner who learned of the result when it was posted: one year from knowing.
     * Interpretation of the Supreme People's Court art. 12, [L4].
     */
    public static LocalDate revocationUntil(LocalDate resultPosted) {
        return resultPosted.plusYears(1);
    }
}
