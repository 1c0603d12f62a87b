package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
class WorkingTaskCalendar implements TaskCalendar {

    private final WorkingDays days;
    private final Meetings meetings;
    private final Procedures procedures;
    private final TaskDeadlines deadlines;

    @Inject
    WorkingTaskCalendar(WorkingDays days, Meetings meetings, Procedures procedures, TaskDeadlines deadlines) {
        this.days = days;
        this.meetings = meetings;
        this.procedures = procedures;
        this.deadlines = deadlines;
    }

    @Override
    public LocalDate dayOf(Instant moment) {
        return days.dayOf(moment);
    }

    @Override
    public Instant endOf(LocalDate day) {
        return days.endOf(day);
    }

    @Override
    public RulesOfProcedure rulesOf(MeetingId id) {
        MeetingFacts meeting = meetings.get(id);
        return procedures.in(meeting.community(), meeting.rulesAt());
    }

    /** Each community is asked for once, however many meetings it has had. */
    @Override
    public Map<MeetingId, RulesOfProcedure> rulesOf(Collection<MeetingId> ids) {
        Map<OrganisationId, RulesOfProcedure> asked = new HashMap<>();
        Map<MeetingId, RulesOfProcedure> rules = new HashMap<>();
        for (MeetingFacts meeting : meetings.get(ids).values()) {
            rules.put(
                    meeting.id(),
                    asked.computeIfAbsent(meeting.community(), each -> procedures.in(each, meeting.rulesAt()))
                            .at(meeting.rulesAt()));
        }
        return rules;
    }

    @Override
    public LocalDate acceptBy(RulesOfProcedure rules, LocalDate assigned) {
        return days.plus(assigned, rules.acceptWithinWorkingDays());
    }

    @Override
    public TaskDue latestDue(RulesOfProcedure rules, Instant assigned, TaskWeight weight) {
        TaskDeadline deadline = deadlines.of(weight);
        int amount = deadline.amountBy(rules);
        Instant at = deadline.unit() == LimitUnit.HOURS
                ? assigned.plus(Duration.ofHours(amount))
                : days.endOf(lastDay(assigned, deadline.unit(), amount));
        return new TaskDue(deadline.rule(), deadline.unit(), amount, lastDay(assigned, deadline.unit(), amount), at);
    }

    @Override
    public LocalDate later(LocalDate day, int more) {
        return days.limit(day, more);
    }

    @Override
    public LocalDate lastDay(Instant assigned, LimitUnit unit, int amount) {
        LocalDate today = days.dayOf(assigned);
        return switch (unit) {
            case HOURS -> days.dayOf(assigned.plus(Duration.ofHours(amount)));
            case SAME_DAY -> today;
            case DAYS -> days.limit(today, amount);
            case WORKING_DAYS -> days.plus(today, amount);
        };
    }
}
