package org.lianxi.meeting.attendance;

import java.util.ArrayList;
import java.util.List;
import org.lianxi.meeting.attendance.QuorumResult.PartyPart;

/**
 * Whether a meeting may decide. DOMAIN §4.2 {@code meetingQuorum} [DESIGN], first rule that fits. Q1: an emergency meeting with
 * its chair and delegates of any two parties. Q2: the chair, a delegate of each party with a seat, and more than half of the
 * listed voting delegates. Q3: as Q2, but exactly one party stays away for the second time running. Q4: no quorum.
 */
public final class Quorum {

    private static final int FEWEST_PARTIES = 2;

    private Quorum() {}

    public static QuorumResult judge(Attendance attendance) {
        QuorumRule rule = rule(attendance);
        return new QuorumResult(
                rule,
                attendance.chairPresent(),
                parts(attendance),
                attendance.present(),
                attendance.listed(),
                attendance.sitting());
    }

    private static QuorumRule rule(Attendance attendance) {
        if (!attendance.chairPresent() || attendance.parties().isEmpty()) {
            return QuorumRule.Q4;
        }
        if (attendance.sitting().emergency() && attendance.represented() >= FEWEST_PARTIES) {
            return QuorumRule.Q1;
        }
        if (!attendance.isMajority()) {
            return QuorumRule.Q4;
        }
        if (attendance.missing().isEmpty()) {
            return QuorumRule.Q2;
        }
        return isWithoutOneThatStaysAway(attendance) ? QuorumRule.Q3 : QuorumRule.Q4;
    }

    private static boolean isWithoutOneThatStaysAway(Attendance attendance) {
        return attendance.missing().size() == 1
                && attendance.sitting().absentAgain().containsAll(attendance.missing())
                && attendance.parties().size() > FEWEST_PARTIES;
    }

    private static List<PartyPart> parts(Attendance attendance) {
        List<PartyPart> parts = new ArrayList<>();
        attendance
                .parties()
                .forEach((party, presence) ->
                        parts.add(new PartyPart(party, presence.isPresent(), presence.present(), presence.listed())));
        return parts;
    }
}
