package org.lianxi.meeting.minutes;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.decision.MeetingRecord;
import org.lianxi.meeting.decision.MeetingRecord.DelegateRecord;
import org.lianxi.meeting.decision.MeetingRecord.PartyRecord;
import org.lianxi.meeting.decision.MeetingRecord.Presence;
import org.lianxi.meeting.notice.ContactAttempt;
import org.lianxi.meeting.notice.ContactOutcome;
import org.lianxi.meeting.notice.DeliveryChannel;
import org.lianxi.meeting.notice.NoticeReach;

/**
 * What minutes of an emergency meeting say about a party that could not be reached: when, how and by whom it was tried
 * (X06); posts and organisations, never a name.
 */
final class ReachWords {

    private ReachWords() {}

    /** A line for each party of which nobody came and nobody was reached; none of any other meeting. */
    static List<String> of(MeetingRecord record, NoticeReach reach, Map<PersonId, String> roles) {
        return record.type() != MeetingType.EMERGENCY
                ? List.of()
                : record.parties().stream()
                        .filter(party -> isUnreached(party, reach))
                        .map(party -> line(party, reach, roles))
                        .toList();
    }

    private static boolean isUnreached(PartyRecord party, NoticeReach reach) {
        return party.delegates().stream()
                .noneMatch(each ->
                        each.presence() == Presence.PRESENT || reach.reached().contains(each.person()));
    }

    private static String line(PartyRecord party, NoticeReach reach, Map<PersonId, String> roles) {
        String attempts = reach.attempts().stream()
                .flatMap(attempt -> delegate(party, attempt).map(whom -> attempt(attempt, whom, roles)).stream())
                .collect(joining("；"));
        return "联系情况：" + Words.of(party.party()) + "（" + party.organisationName() + "）未能联系上，未到会。"
                + (attempts.isEmpty() ? "无联系登记。" : "曾联系：" + attempts + "。");
    }

    private static Optional<String> delegate(PartyRecord party, ContactAttempt attempt) {
        List<PersonId> listed =
                party.delegates().stream().map(DelegateRecord::person).toList();
        int place = listed.indexOf(attempt.recipient());
        return place < 0 ? Optional.empty() : Optional.of("代表" + (listed.size() == 1 ? "" : place + 1));
    }

    private static String attempt(ContactAttempt attempt, String whom, Map<PersonId, String> roles) {
        return Stream.of(
                        Words.of(attempt.at()),
                        roles.getOrDefault(attempt.by(), "会议工作人员") + word(attempt.channel()) + "联系" + whom,
                        word(attempt.outcome()))
                .collect(joining("，"));
    }

    private static String word(DeliveryChannel channel) {
        return switch (channel) {
            case PORTAL -> "通过平台";
            case PHONE -> "电话";
            case PAPER -> "书面";
            case MESSAGE -> "短信";
            case VISIT -> "上门";
        };
    }

    private static String word(ContactOutcome outcome) {
        return switch (outcome) {
            case REACHED -> "已告知本人";
            case NOT_REACHED -> "未联系上";
            case MESSAGE_LEFT -> "已请他人转告";
        };
    }
}
