package org.lianxi.meeting.attendance;

import java.util.ArrayList;
import java.util.List;
import org.lianxi.meeting.attendance.QuorumResult.PartyPart;

/**
 * Whether a meeting may decide. DOMAIN §4.2 {@code meetingQuorum} [DESIGN]: quorate by Q2 when the chair is present, each
 * party with a seat has a delegate present, and more than half of the listed voting delegates are; inquorate by Q4 otherwise.
 */
public final class Quorum {

    private Quorum() {}

    public static QuorumResult judge(Attendance attendance) {
        boolean quorate = attendance.chairPresent()
                && !attendance.parties().isEmpty()
                && attendance.parties().values().stream().allMatch(PartyPresence::isPresent)
                && 2 * attendance.present() > attendance.listed();
        return new QuorumResult(
                quorate ? QuorumRule.Q2 : QuorumRule.Q4,
                attendance.chairPresent(),
                parts(attendance),
                attendance.present(),
                attendance.listed());
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
