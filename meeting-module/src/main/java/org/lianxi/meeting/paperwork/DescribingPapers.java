package org.lianxi.meeting.paperwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.agenda.AgendaViews;
import org.lianxi.meeting.attendance.AttendanceViews;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingView;
import org.lianxi.meeting.convening.MeetingViews;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.meeting.minutes.MinutesView;
import org.lianxi.meeting.minutes.MinutesViews;
import org.lianxi.meeting.paper.Paper;
import org.lianxi.meeting.recusal.RecusalViews;

@ApplicationScoped
@Transactional
class DescribingPapers implements MeetingPapers {

    private final Permissions permissions;
    private final Meetings facts;
    private final MeetingViews meetings;
    private final AgendaViews agendas;
    private final AttendanceViews attendance;
    private final RecusalViews recusals;
    private final MinutesViews minutes;
    private final Event<Act> acts;

    @Inject
    DescribingPapers(
            Permissions permissions,
            Meetings facts,
            MeetingViews meetings,
            AgendaViews agendas,
            AttendanceViews attendance,
            RecusalViews recusals,
            MinutesViews minutes,
            Event<Act> acts) {
        this.permissions = permissions;
        this.facts = facts;
        this.meetings = meetings;
        this.agendas = agendas;
        this.attendance = attendance;
        this.recusals = recusals;
        this.minutes = minutes;
        this.acts = acts;
    }

    @Override
    public Paper notice(PersonId by, MeetingId id) {
        requireMayRead(by, id);
        return new NoticePaper(meetings.get(by, id), agendas.of(by, id)).paper();
    }

    @Override
    public Paper agenda(PersonId by, MeetingId id) {
        requireMayRead(by, id);
        return new AgendaPaper(meetings.get(by, id), agendas.of(by, id), recusals.of(by, id)).paper();
    }

    @Override
    public Paper attendanceSheet(PersonId by, MeetingId id) {
        requireMayRead(by, id);
        MeetingView meeting = meetings.get(by, id);
        Paper paper = new AttendancePaper(meeting, attendance.of(by, id), recusals.of(by, id)).paper();
        acts.fire(new AttendanceSheetTaken(by, id, meeting.community()));
        return paper;
    }

    @Override
    public Paper minutes(PersonId by, MinutesId id, Audience audience) {
        MinutesView view = minutes.get(by, id);
        requireMayRead(by, view.meeting());
        if (audience == Audience.PUBLIC && view.issuedAt().isEmpty()) {
            throw new MinutesNotIssued(id);
        }
        return new MinutesPaper(view, attendance.of(by, view.meeting()), audience).paper();
    }

    private void requireMayRead(PersonId by, MeetingId id) {
        permissions.require(
                by, Action.READ_MEETING, Scope.community(facts.get(id).community()));
    }
}
