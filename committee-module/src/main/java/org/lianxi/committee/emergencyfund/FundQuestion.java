package org.lianxi.committee.emergencyfund;

import java.time.LocalDate;
import org.lianxi.committee.calendar.WorkingDays;

/**
 * A case of which the fund's rule is asked.
 *
 * @param isCertified whether a qualified body has certified the danger
 * @param isConsentOverdue whether the days within which the owners' committee answers have passed
 */
public record FundQuestion(
        Jurisdiction jurisdiction,
        FundCase fundCase,
        boolean isCertified,
        OwnersConsent consent,
        boolean isConsentOverdue) {

    /** Calendar days within which the owners' committee answers, as in Shanghai, [L9] art. 73. */
    public static final int CONSENT_DAYS = 7;

    /** The last day for the answer of an owners' committee that was asked on a day; a free last day is rolled on. */
    public static LocalDate consentBy(LocalDate asked, WorkingDays calendar) {
        return calendar.limit(asked, CONSENT_DAYS);
    }
}
