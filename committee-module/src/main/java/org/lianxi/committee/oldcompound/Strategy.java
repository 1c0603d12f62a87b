package org.lianxi.committee.oldcompound;

import java.time.LocalDate;

/** What is done about an old compound: the rules O1 to O4 of DOMAIN §4.3. */
public enum Strategy {
    COMPANY_ENTRY_AFTER_SURVEY("O1"),
    MERGED_MANAGEMENT("O2"),
    SELF_MANAGED_WITH_HIRED_RESIDENTS("O3"),
    MANUAL_STREET_DECISION("O4");

    private static final int MANUAL_REVIEW_DAYS = 90;

    private final String rule;

    Strategy(String rule) {
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }

    /** When a decision of this day is looked at again: after 90 days what the street decides by hand, yearly the rest. */
    public LocalDate reviewAfter(LocalDate day) {
        return this == MANUAL_STREET_DECISION ? day.plusDays(MANUAL_REVIEW_DAYS) : day.plusYears(1);
    }
}
