package org.lianxi.meeting.decision;

/** What a party says to an item. */
public enum VoteChoice {
    FOR,
    AGAINST,
    ABSTAIN
}
