package org.lianxi.meeting.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingWorkflow;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterWorkflow;
import org.lianxi.meeting.notice.NoticeWorkflow;
import org.lianxi.meeting.recusal.RecusalWorkflow;

/** Keeps what the processes of matters and meetings were told, one line each. */
public final class RecordedWorkflow implements MatterWorkflow, MeetingWorkflow, RecusalWorkflow, NoticeWorkflow {

    private final List<String> told = new ArrayList<>();

    /** Everything told so far, oldest first. */
    public List<String> told() {
        return List.copyOf(told);
    }

    /** What was told last. */
    public String last() {
        return told.get(told.size() - 1);
    }

    @Override
    public void chairMissing(MeetingId meeting, OrganisationId community) {
        told.add("chair missing in " + community);
    }

    @Override
    public void chairNamed(MeetingId meeting) {
        told.add("chair named");
    }

    /** Says nothing: it is told whenever nobody is missing. */
    @Override
    public void chairNotNeeded(MeetingId meeting) {
        // nothing was asked
    }

    @Override
    public void submitted(MatterId matter, OrganisationId community, Instant screenBy) {
        told.add("matter submitted in " + community + ", screen by " + screenBy);
    }

    @Override
    public void screeningMoved(MatterId matter, Instant screenBy) {
        told.add("matter to be screened by " + screenBy);
    }

    @Override
    public void screened(MatterId matter, boolean goesToMeeting) {
        told.add("matter screened, goes to meeting: " + goesToMeeting);
    }

    @Override
    public void admitted(MatterId matter, boolean admitted) {
        told.add("matter admitted: " + admitted);
    }

    @Override
    public void merged(MatterId matter) {
        told.add("matter merged");
    }

    @Override
    public void split(MatterId matter) {
        told.add("matter split");
    }

    @Override
    public void ended(MatterId matter) {
        told.add("matter ended");
    }

    @Override
    public void decided(MatterId matter) {
        told.add("matter decided");
    }

    @Override
    public void planned(MeetingId meeting, OrganisationId community, Instant lockBy) {
        told.add("meeting planned in " + community + ", lock by " + lockBy);
    }

    @Override
    public void agendaLocked(MeetingId meeting) {
        told.add("agenda locked");
    }

    @Override
    public void agendaUnlocked(MeetingId meeting) {
        told.add("agenda unlocked");
    }

    @Override
    public void postponed(MeetingId meeting) {
        told.add("meeting postponed");
    }

    @Override
    public void changed(MeetingId meeting) {
        told.add("notice changed");
    }

    @Override
    public void cancelled(MeetingId meeting) {
        told.add("meeting cancelled");
    }

    /** Says nothing: it is told whenever nobody has to be phoned. */
    @Override
    public void everybodyReached(MeetingId meeting) {
        // nobody was to phone
    }

    @Override
    public void consentRequested(MeetingId meeting, OrganisationId community) {
        told.add("consent requested for " + community);
    }

    @Override
    public void consentAnswered(MeetingId meeting) {
        told.add("consent answered");
    }

    @Override
    public void noticeIssued(MeetingId meeting, List<PersonId> delegates, Instant startsAt, Instant readBy) {
        told.add("notice issued to " + delegates);
    }

    @Override
    public void attendanceAnswered(MeetingId meeting, PersonId delegate) {
        told.add("attendance answered by " + delegate);
    }

    @Override
    public void sessionOpened(MeetingId meeting) {
        told.add("session opened");
    }

    @Override
    public void closedInquorate(MeetingId meeting) {
        told.add("closed inquorate");
    }

    @Override
    public void sessionClosed(MeetingId meeting, boolean anythingResolved) {
        told.add("session closed, anything resolved: " + anythingResolved);
    }

    @Override
    public void minutesIssued(MeetingId meeting) {
        told.add("minutes issued");
    }

    @Override
    public void allTasksAssigned(MeetingId meeting) {
        told.add("all tasks assigned");
    }

    @Override
    public void enteredAfterwards(MeetingId meeting, OrganisationId community, boolean anythingResolved) {
        told.add("entered afterwards, resolved: " + anythingResolved);
    }
}
