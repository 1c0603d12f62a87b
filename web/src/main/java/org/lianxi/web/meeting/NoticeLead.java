package org.lianxi.web.meeting;

import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.meeting.convening.MeetingType;

/** How long before a meeting its notice goes out, as a number to print: working days, or hours in an emergency. CFG-07. */
record NoticeLead(RulesOfProcedure rules) {

    long of(MeetingType type) {
        return switch (type) {
            case REGULAR -> rules.regularNoticeLeadWorkingDays();
            case EXTRAORDINARY -> rules.extraordinaryNoticeLeadWorkingDays();
            case EMERGENCY -> rules.emergencyNoticeLead().toHours();
        };
    }
}
