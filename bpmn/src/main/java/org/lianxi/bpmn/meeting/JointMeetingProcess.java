package org.lianxi.bpmn.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.lianxi.bpmn.engine.Facts;
import org.lianxi.bpmn.engine.OpenTask;
import org.lianxi.bpmn.engine.Processes;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingWorkflow;

/**
 * Tells the process {@code joint-meeting} what has happened to a meeting; its business key is the meeting's id.
 *
 * <p>Facts: {@value #COMMUNITY} and {@value #LOCK_BY} from the start; {@value #DELEGATES} (ids of persons, each in turn
 * {@value #DELEGATE}), {@value #STARTS_AT} and {@value #READ_BY} with each version of the notice; {@value #QUORATE} when the
 * sign-in ends; {@value #ANYTHING_RESOLVED} when the session is closed; {@value #STREET} when the street is asked.
 */
@ApplicationScoped
class JointMeetingProcess implements MeetingWorkflow {

    static final String ID = "joint-meeting";

    static final String LOCK_AGENDA = "lockAgenda";
    static final String ISSUE_NOTICE = "issueNotice";
    static final String CONFIRM_ATTENDANCE = "confirmAttendance";
    static final String OPEN_SESSION = "openSession";
    static final String CLOSE_SESSION = "closeSession";
    static final String ASSIGN_TASKS = "assignTasks";

    static final String NAME_ITEM_CHAIR = "nameItemChair";
    static final String GIVE_CONSENT = "giveConsent";
    static final String PHONE_RECIPIENTS = "phoneRecipients";

    static final String DRAFT_MINUTES = "draftMinutes";
    static final String REPORT_UNREAD = "reportUnread";

    static final String NOTICE_UNREAD = "noticeUnread";

    static final String MINUTES_ISSUED = "minutesIssued";

    static final String CHAIR_MISSING = "chairMissing";
    static final String AGENDA_UNLOCKED = "agendaUnlocked";
    static final String MEETING_POSTPONED = "meetingPostponed";
    static final String NOTICE_CHANGED = "noticeChanged";
    static final String MEETING_CANCELLED = "meetingCancelled";
    static final String CONSENT_REQUESTED = "consentRequested";

    static final String COMMUNITY = "community";
    static final String STREET = "street";
    static final String LOCK_BY = "lockBy";
    static final String DELEGATES = "delegates";
    static final String DELEGATE = "delegate";
    static final String STARTS_AT = "startsAt";
    static final String READ_BY = "readBy";
    static final String QUORATE = "quorate";
    static final String ANYTHING_RESOLVED = "anythingResolved";

    private final Processes processes;

    @Inject
    JointMeetingProcess(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void planned(MeetingId meeting, OrganisationId community, Instant lockBy) {
        processes.start(
                ID,
                meeting.value(),
                Facts.none().and(COMMUNITY, community.value()).and(LOCK_BY, lockBy));
    }

    @Override
    public void agendaLocked(MeetingId meeting) {
        processes.complete(task(meeting, LOCK_AGENDA), Facts.none());
    }

    @Override
    public void agendaUnlocked(MeetingId meeting) {
        processes.receive(ID, meeting.value(), AGENDA_UNLOCKED, Facts.none());
    }

    @Override
    public void noticeIssued(MeetingId meeting, List<PersonId> recipients, Instant startsAt, Instant readBy) {
        List<String> persons = recipients.stream().map(PersonId::value).toList();
        processes.complete(
                task(meeting, ISSUE_NOTICE),
                Facts.none().and(DELEGATES, persons).and(STARTS_AT, startsAt).and(READ_BY, readBy));
    }

    @Override
    public void attendanceAnswered(MeetingId meeting, PersonId delegate) {
        processes.complete(task(meeting, CONFIRM_ATTENDANCE).waitingFor(delegate), Facts.none());
    }

    @Override
    public void sessionOpened(MeetingId meeting) {
        processes.complete(task(meeting, OPEN_SESSION), Facts.none().and(QUORATE, true));
    }

    @Override
    public void closedInquorate(MeetingId meeting) {
        askTheStreetNoMore(meeting);
        processes.complete(task(meeting, OPEN_SESSION), Facts.none().and(QUORATE, false));
    }

    @Override
    public void sessionClosed(MeetingId meeting, boolean anythingResolved) {
        askTheStreetNoMore(meeting);
        processes.complete(task(meeting, CLOSE_SESSION), Facts.none().and(ANYTHING_RESOLVED, anythingResolved));
    }

    @Override
    public void minutesIssued(MeetingId meeting) {
        processes.receive(ID, meeting.value(), MINUTES_ISSUED, Facts.none());
    }

    @Override
    public void allTasksAssigned(MeetingId meeting) {
        processes.complete(task(meeting, ASSIGN_TASKS), Facts.none());
    }

    @Override
    public void enteredAfterwards(MeetingId meeting, OrganisationId community, boolean anythingResolved) {
        processes.startBefore(
                DRAFT_MINUTES,
                ID,
                meeting.value(),
                Facts.none().and(COMMUNITY, community.value()).and(ANYTHING_RESOLVED, anythingResolved));
    }

    private void askTheStreetNoMore(MeetingId meeting) {
        processes.giveUp(task(meeting, NAME_ITEM_CHAIR));
        processes.giveUp(task(meeting, GIVE_CONSENT));
    }

    static OpenTask task(MeetingId meeting, String key) {
        return new OpenTask(ID, meeting.value(), key);
    }
}
