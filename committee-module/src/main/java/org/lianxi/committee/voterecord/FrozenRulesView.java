package org.lianxi.committee.voterecord;

import org.lianxi.committee.ownersvote.DeemedVote;
import org.lianxi.committee.ownersvote.Weight;

/**
 * By what a vote is counted (CFG-30).
 *
 * @param total Nt and At; nothing before the vote is announced
 * @param version of the parameters
 */
public record FrozenRulesView(
        Weight total,
        boolean countsParking,
        DeemedVote deemed,
        boolean isWarned,
        int proxyMax,
        boolean forbidsServiceStaff,
        String version) {}
