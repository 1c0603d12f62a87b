package org.lianxi.meeting.decision;

/** A party's vote as the adoption rules see it. DOMAIN §4.2; an {@link #ABSENT} party does not consent. */
public enum PartyVote {
    FOR,
    AGAINST,
    ABSTAIN,
    ABSENT
}
