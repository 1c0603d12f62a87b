package org.lianxi.committee.ownmeeting;

/**
 * Whether a meeting was valid and its decision counts, with the calculation.
 *
 * @param present members in the room; a proxy is not present
 * @param owners owners' representatives in the room
 * @param signed members who signed the decision
 */
public record OwnMeetingResult(OwnMeetingRule rule, Majority present, Majority owners, Majority signed) {

    /** Whether enough members came. */
    public boolean isMeetingValid() {
        return present.isReached() && owners.isReached();
    }

    /** Whether the decision counts: a valid meeting, and enough signatures. */
    public boolean isDecisionValid() {
        return isMeetingValid() && signed.isReached();
    }
}
