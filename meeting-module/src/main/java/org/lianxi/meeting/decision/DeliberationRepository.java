package org.lianxi.meeting.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.attendance.Elector;
import org.lianxi.meeting.convening.MeetingId;

/** Keeps the deliberations. */
interface DeliberationRepository {

    void add(Deliberation deliberation);

    /** The deliberation of an item, which nobody else changes until the transaction ends; empty before the session. */
    Optional<Deliberation> hold(AgendaItemId item);

    /** Those of several items with their votes, in one query. */
    List<Deliberation> get(Collection<AgendaItemId> items);

    /** Those of a meeting with their votes, in one query. */
    List<Deliberation> of(MeetingId meeting);

    /** Writes down what a party said, or that it took it back. */
    void keep(BallotEntry ballot);

    /** The course of the votes on an item, oldest first. */
    List<BallotEntry> ballots(AgendaItemId item);

    /** Writes down who could vote on an item when it was decided; it is never changed. */
    void freeze(AgendaItemId item, List<Elector> electors);

    /** Who could vote on each of several items when it was decided, in one query. */
    Map<AgendaItemId, List<Elector>> electors(Collection<AgendaItemId> items);
}
