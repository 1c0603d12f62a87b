package org.lianxi.meeting.convening;

import java.time.Instant;
import java.time.LocalDate;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.procedure.RulesOfProcedure;

/**
 * The last moments before a meeting: for its agenda (CFG-05) and for its notice (CFG-07). "n working days before" is the n-th
 * working day before the day of the meeting, until 24:00.
 */
record MeetingLimits(WorkingDays workingDays, RulesOfProcedure rules) {

    Instant noticeBy(MeetingType type, Instant startsAt) {
        return switch (type) {
            case REGULAR -> endOfDayBefore(startsAt, rules.regularNoticeLeadWorkingDays());
            case EXTRAORDINARY -> endOfDayBefore(startsAt, rules.extraordinaryNoticeLeadWorkingDays());
            case EMERGENCY -> startsAt.minus(rules.emergencyNoticeLead());
        };
    }

    /** A meeting that is not of the yearly plan may be called later than its agenda would be locked: then at its notice. */
    Instant lockBy(MeetingType type, Instant startsAt) {
        return type == MeetingType.REGULAR
                ? endOfDayBefore(startsAt, rules.agendaLockBeforeWorkingDays())
                : noticeBy(type, startsAt);
    }

    /** CFG-09: until when a meeting without a quorum begins again, counted from the day on which it was called for. */
    Instant reconvenedBy(Instant startedAt) {
        return workingDays.endOf(workingDays.plus(workingDays.dayOf(startedAt), rules.reconveneWithinWorkingDays()));
    }

    /**
     * Until when a notice is read before somebody phones: the next working day, but never so late that the call could not
     * be in time any more. An emergency is phoned at once.
     */
    Instant readBy(MeetingType type, Instant issuedAt, Instant startsAt) {
        if (type == MeetingType.EMERGENCY) {
            return issuedAt;
        }
        Instant usual = workingDays.endOf(workingDays.plus(workingDays.dayOf(issuedAt), 1));
        Instant latest = startsAt.minus(rules.emergencyNoticeLead());
        Instant readBy = usual.isBefore(latest) ? usual : latest;
        return readBy.isBefore(issuedAt) ? issuedAt : readBy;
    }

    private Instant endOfDayBefore(Instant startsAt, int days) {
        LocalDate day = workingDays.minus(workingDays.dayOf(startsAt), days);
        return workingDays.endOf(day);
    }
}
