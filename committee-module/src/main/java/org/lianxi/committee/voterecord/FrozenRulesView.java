package org.lianxi.committee.voterecord;

import java.util.List;
import org.lianxi.committee.ownersvote.DeemedVote;
import org.lianxi.committee.ownersvote.Weight;

/**
 * By what a vote is counted (CFG-30).
 *
 * @param total Nt and At; nothing before the vote is announced
 * @param buildings whose owners alone vote; none for the whole compound
 * @param version of the parameters
 */
public record FrozenRulesView(
        Weight total,
        List<String> buildings,
        boolean countsParking,
        DeemedVote deemed,
        boolean isWarned,
        int proxyMax,
        boolean forbidsServiceStaff,
        String version) {

    public FrozenRulesView {
        buildings = List.copyOf(buildings);
    }
}
