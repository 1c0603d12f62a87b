package org.lianxi.web.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.attendance.QuorumResult;
import org.lianxi.meeting.attendance.QuorumResult.PartyPart;

/** The calculation of a quorum in words: one line for the eye, and its conditions one by one. */
record QuorumLines(QuorumResult quorum, Words words) {

    private static final String YES = "✓";
    private static final String NO = "✗";

    /** 居委会 ✓ 业委会 ✓ 物业 ✓ · 4 / 6 &gt; 1/2. */
    String line() {
        String parties = quorum.parties().stream()
                .map(part -> words.party(part.party()) + " " + mark(part.present()))
                .collect(Collectors.joining(" "));
        return parties + " · " + quorum.present() + " / " + quorum.listed()
                + (quorum.isMajorityPresent() ? " > " : " ≤ ") + "1/2";
    }

    List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        checks.add(new Check(
                quorum.chairPresent(),
                words.get(quorum.sitting().emergency() ? "quorum.chair.emergency" : "quorum.chair")));
        if (quorum.sitting().emergency()) {
            checks.add(twoParties());
            return List.copyOf(checks);
        }
        checks.add(parties());
        quorum.absentAgain()
                .ifPresent(party -> checks.add(new Check(true, words.fill("quorum.absent.again", words.party(party)))));
        checks.add(new Check(
                quorum.isMajorityPresent(), words.fill("quorum.majority", quorum.present(), quorum.listed())));
        return List.copyOf(checks);
    }

    private Check twoParties() {
        long there = quorum.parties().stream()
                .filter(part -> part.presentDelegates() > 0)
                .count();
        return new Check(there >= 2, words.fill("quorum.two.parties", there));
    }

    private Check parties() {
        if (quorum.parties().isEmpty()) {
            return new Check(false, words.get("quorum.no.seats"));
        }
        List<Party> missing = quorum.parties().stream()
                .filter(part -> !part.present())
                .map(PartyPart::party)
                .toList();
        return missing.isEmpty()
                ? new Check(true, words.get("quorum.parties"))
                : new Check(false, words.fill("quorum.parties.missing", words.parties(missing)));
    }

    static String mark(boolean holds) {
        return holds ? YES : NO;
    }
}
