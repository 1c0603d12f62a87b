package org.lianxi.meeting.minutes;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.attendance.AttendanceRole;
import org.lianxi.meeting.attendance.QuorumResult;
import org.lianxi.meeting.attendance.Stay;
import org.lianxi.meeting.decision.ElectorateView;
import org.lianxi.meeting.decision.MeetingRecord;
import org.lianxi.meeting.decision.MeetingRecord.DelegateRecord;

/** What minutes say about the quorum, with its sum; parties and roles, never a name. */
final class QuorumWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private QuorumWords() {}

    /** Of the session, as of its opening. */
    static String of(QuorumResult quorum) {
        return sum(quorum) + "，" + rule(quorum) + "。";
    }

    /** Of one vote. */
    static String atVote(ElectorateView electorate) {
        return "表决时到会：" + clock(electorate.at()) + "，" + sum(electorate.quorum()) + "，规则"
                + electorate.quorum().rule() + "。";
    }

    private static String sum(QuorumResult quorum) {
        String parties = quorum.parties().stream()
                .map(part -> Words.of(part.party()) + part.presentDelegates() + "/" + part.listedDelegates())
                .collect(joining("，"));
        return parties + "，合计" + quorum.present() + "/" + quorum.listed() + (quorum.isMajorityPresent() ? "＞" : "≤")
                + "1/2";
    }

    private static String rule(QuorumResult quorum) {
        return switch (quorum.rule()) {
            case Q1 -> "紧急会议，仅议定安全措施（Q1）";
            case Q2 -> "各方到会（Q2）";
            case Q3 -> "两方会议（Q3），" + quorum.absentAgain().map(Words::of).orElse("") + "经通知后连续缺席，不得为其设定义务";
            case Q4 -> "未达到会条件（Q4）";
        };
    }

    /** Who came late, left early or was out in between (X25). */
    static Optional<String> partial(MeetingRecord record) {
        String stays = record.partial().stream()
                .map(stay -> whose(record, stay) + clock(stay.from()) + "到会"
                        + stay.until().map(left -> "、" + clock(left) + "离场").orElse(""))
                .collect(joining("；"));
        return stays.isEmpty() ? Optional.empty() : Optional.of("中途到离：" + stays);
    }

    private static String whose(MeetingRecord record, Stay stay) {
        if (stay.role() == AttendanceRole.CHAIR) {
            return "主持人";
        }
        return record.parties().stream()
                .filter(party ->
                        party.delegates().stream().map(DelegateRecord::person).anyMatch(stay.person()::equals))
                .map(party -> seat(party.party(), party.delegates(), stay))
                .findFirst()
                .orElse("其他人员");
    }

    private static String seat(Party party, List<DelegateRecord> delegates, Stay stay) {
        List<DelegateRecord> listed = delegates.stream()
                .filter(each -> each.person().equals(stay.person()))
                .toList();
        return Words.of(party) + "代表" + (delegates.indexOf(listed.get(0)) + 1) + "　";
    }

    private static String clock(Instant at) {
        return CLOCK.format(at.atZone(WorkingDays.ZONE));
    }
}
