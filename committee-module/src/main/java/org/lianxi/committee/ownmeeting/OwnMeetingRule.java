package org.lianxi.committee.ownmeeting;

/**
 * By whose rule a property management committee meets and decides. A rule of the country was not found, nor one of Yunnan and
 * Lijiang; the only one known stands in until the deployer supplies its own.
 */
public enum OwnMeetingRule {
    /** More than half of the members, and of the owners' representatives, present in person; more than half of the members sign. */
    BEIJING_LIKE("L6 art. 57");

    private final String source;

    OwnMeetingRule(String source) {
        this.source = source;
    }

    /** Where it comes from, in the signs of DOMAIN §13. */
    public String source() {
        return source;
    }

    /** Judges a meeting by it, in whole numbers. */
    OwnMeetingResult judge(Headcount members, Headcount present, int signatures) {
        return new OwnMeetingResult(
                this,
                new Majority(present.total(), members.total()),
                new Majority(present.ownerRepresentatives(), members.ownerRepresentatives()),
                new Majority(signatures, members.total()));
    }
}
