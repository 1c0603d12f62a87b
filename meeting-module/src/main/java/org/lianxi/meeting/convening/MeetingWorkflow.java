package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Port: tells the process of a joint meeting what has happened. */
public interface MeetingWorkflow {

    /** A meeting was planned; its agenda is to be locked before {@code lockBy}. */
    void planned(MeetingId meeting, OrganisationId community, Instant lockBy);

    void agendaLocked(MeetingId meeting);

    /** A locked agenda is open again before the notice. */
    void agendaUnlocked(MeetingId meeting);

    /** A version of the notice went out: each of these is to answer it, and to have read it before {@code readBy}. */
    void noticeIssued(MeetingId meeting, List<PersonId> recipients, Instant startsAt, Instant readBy);

    /** Somebody answered this version of the notice for the first time; a change of mind is not told. */
    void attendanceAnswered(MeetingId meeting, PersonId delegate);

    void sessionOpened(MeetingId meeting);

    void closedInquorate(MeetingId meeting);

    /** The session ended; {@code anythingResolved} says whether an item was adopted. */
    void sessionClosed(MeetingId meeting, boolean anythingResolved);

    void minutesIssued(MeetingId meeting);

    void allTasksAssigned(MeetingId meeting);

    /** A meeting that was held on paper was entered: its minutes come next. */
    void enteredAfterwards(MeetingId meeting, OrganisationId community, boolean anythingResolved);
}
