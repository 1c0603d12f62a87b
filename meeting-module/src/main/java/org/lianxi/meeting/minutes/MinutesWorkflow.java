package org.lianxi.meeting.minutes;

import java.time.Instant;
import java.util.List;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** What whoever drives the minutes is told, always after the minutes have changed and in the same transaction. */
public interface MinutesWorkflow {

    void drafted(MinutesId minutes, MeetingId meeting, OrganisationId community);

    /** The parties are to answer before {@code countersignBy} and are reminded at each of {@code remindAt}. */
    void sent(MinutesId minutes, List<OrganisationId> parties, Instant countersignBy, List<Instant> remindAt);

    /** The calendar has changed: the parties are to answer before another moment. */
    void limitMoved(MinutesId minutes, Instant countersignBy);

    /** One party has answered: signed, signed with remark or refused. */
    void countersigned(MinutesId minutes, OrganisationId party);

    /** The text was edited after it had been sent: while parties are awaited, or while it waits to be issued. */
    void revised(MinutesId minutes);

    void countersigningClosed(MinutesId minutes);

    void issued(MinutesId minutes);

    /** A corrigendum was given up: nobody has anything to do with it any more. */
    void withdrawn(MinutesId minutes);
}
