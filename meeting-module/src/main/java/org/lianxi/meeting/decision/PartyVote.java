package org.lianxi.meeting.decision;

/**
 * A party's vote as the adoption rules see it. DOMAIN §4.2; an {@link #ABSENT} party does not consent, a
 * {@link #RECUSED} one is not counted.
 */
public enum PartyVote {
    FOR,
    AGAINST,
    ABSTAIN,
    ABSENT,
    RECUSED
}
