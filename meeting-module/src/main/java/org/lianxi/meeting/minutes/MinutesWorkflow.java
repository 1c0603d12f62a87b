package org.lianxi.meeting.minutes;

import java.time.Instant;
import java.util.List;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** What whoever drives the minutes is told, always after the minutes have changed and in the same transaction. */
public interface MinutesWorkflow {

    void drafted(MinutesId minutes, MeetingId meeting, OrganisationId community);

    void sent(MinutesId minutes, List<OrganisationId> parties, Instant countersignBy);

    /** The calendar has changed: the parties are to answer before another moment. */
    void limitMoved(MinutesId minutes, Instant countersignBy);

    /** One party has answered: signed, signed with remark or refused. */
    void countersigned(MinutesId minutes, OrganisationId party);

    /** The text was edited after it had been sent: while parties are awaited, or while it waits to be issued. */
    void revised(MinutesId minutes);

    void countersigningClosed(MinutesId minutes);

    void issued(MinutesId minutes);
}
