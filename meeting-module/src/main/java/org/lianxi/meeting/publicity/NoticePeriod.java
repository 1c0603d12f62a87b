package org.lianxi.meeting.publicity;

import java.time.Instant;
import java.time.LocalDate;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.RulesOfProcedure;

/** How long a notice hangs, and until when it is to be put up, by the rules of its community. */
record NoticePeriod(RulesOfProcedure rules, WorkingDays days) {

    /** End of the last day to put up what happened at this moment. CFG-10. */
    Instant publishBy(Instant happened) {
        return days.endOf(days.limit(days.dayOf(happened), rules.number(Parameter.PUBLISH_WITHIN)));
    }

    /** 24:00 of the last day of what was put up at this moment; that day itself does not count. CFG-12. */
    Instant expiresAt(NoticeTopic topic, Instant posted) {
        LocalDate day = days.dayOf(posted);
        int length = rules.number(topic.length());
        return days.endOf(topic == NoticeTopic.MANAGEMENT_COMMITTEE ? days.plus(day, length) : days.limit(day, length));
    }

    /** 24:00 of the last day to answer what somebody objected at this moment. CFG-13. */
    Instant answerBy(Instant objected) {
        return days.endOf(days.limit(days.dayOf(objected), rules.number(Parameter.OBJECTION_REPLY_WITHIN)));
    }
}
