package org.lianxi.meeting.paperwork;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.convening.MeetingView;
import org.lianxi.meeting.convening.Reply;
import org.lianxi.meeting.minutes.SignatureState;
import org.lianxi.meeting.minutes.Words;

/** What stands in more than one document of a meeting. Chinese is the language of documents (DOMAIN §5). */
final class Sentences {

    /** DOMAIN §10 no. 7: must be printed on notices and minutes. */
    static final String LIMITS_OF_THE_MEETING = "本会议为协商协调机制，依法应由业主共同决定的事项以业主大会决定为准。";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Sentences() {}

    static LocalDate day(Instant moment) {
        return moment.atZone(WorkingDays.ZONE).toLocalDate();
    }

    static String time(Instant moment) {
        return TIME.format(moment.atZone(WorkingDays.ZONE));
    }

    /** From the beginning to the planned end. */
    static String duration(MeetingView meeting) {
        Instant end = meeting.startsAt().plusSeconds(60L * meeting.plannedMinutes());
        String until = day(end).equals(day(meeting.startsAt())) ? time(end) : Words.of(end);
        return Words.of(meeting.startsAt()) + "至" + until;
    }

    static String chair(MeetingView meeting) {
        return meeting.communityName() + "党组织书记";
    }

    static String kind(AgendaItemKind kind) {
        return switch (kind) {
            case DECISION -> "议定";
            case PROPOSAL -> "建议";
            case INFORMATION -> "通报";
        };
    }

    static String reply(Reply reply) {
        return switch (reply) {
            case NONE -> "未答复";
            case CONFIRMED -> "确认参加";
            case DECLINED -> "请假";
        };
    }

    static String signature(SignatureState state) {
        return switch (state) {
            case AWAITED -> "尚未会签";
            case SIGNED -> "同意";
            case SIGNED_WITH_REMARK -> "同意并附说明";
            case REFUSED -> "不同意";
            case NO_REPLY -> "逾期未答复，不视为同意";
        };
    }

    static String party(Party party) {
        return Words.of(party);
    }
}
