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

    /** The agenda was opened again before its notice: it is to be locked anew. */
    void agendaUnlocked(MeetingId meeting);

    /** The delegates were called, each of whom is to answer. */
    void noticeIssued(MeetingId meeting, List<PersonId> delegates, Instant startsAt);

    /** A delegate answered for the first time; a change of mind is not told. */
    void attendanceAnswered(MeetingId meeting, PersonId delegate);

    void sessionOpened(MeetingId meeting);

    void closedInquorate(MeetingId meeting);

    /** The session ended; {@code anythingResolved} says whether an item was adopted. */
    void sessionClosed(MeetingId meeting, boolean anythingResolved);

    void minutesIssued(MeetingId meeting);

    void allTasksAssigned(MeetingId meeting);
}
