package org.lianxi.meeting.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.attendance.Elector;
import org.lianxi.meeting.attendance.Electorate;
import org.lianxi.meeting.attendance.QuorumResult;
import org.lianxi.meeting.attendance.QuorumRule;

/** Who could vote on an item at the moment of its decision, and the quorum that they were. */
public record ElectorateView(Instant at, QuorumResult quorum, List<ElectorView> electors, List<RuleVersion> versions) {

    /** One who could speak for a party, or was kept from it. */
    public record ElectorView(
            PersonId person, String personName, Party party, Elector.Standing standing, boolean alternate) {}

    public ElectorateView {
        electors = List.copyOf(electors);
        versions = List.copyOf(versions);
    }

    /** Whether what was adopted is to be ratified at the next regular meeting (Q1). */
    public boolean isToBeRatified() {
        return quorum.rule() == QuorumRule.Q1;
    }

    static ElectorateView of(Electorate electorate, Map<PersonId, String> people, String versions) {
        return new ElectorateView(
                electorate.at(),
                electorate.quorum(),
                electorate.electors().stream()
                        .map(each -> new ElectorView(
                                each.person(),
                                people.getOrDefault(each.person(), ""),
                                each.party(),
                                each.standing(),
                                each.alternate()))
                        .toList(),
                RuleVersion.read(versions));
    }
}
