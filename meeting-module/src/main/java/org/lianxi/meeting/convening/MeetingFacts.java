package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/**
 * What other features need to know of a meeting before they act on it.
 *
 * @param rulesAt the moment whose rules of procedure hold for the meeting, its minutes and its tasks: see
 *     {@link org.lianxi.committee.procedure.Procedures}
 */
public record MeetingFacts(
        MeetingId id,
        MeetingState state,
        MeetingType type,
        String title,
        CompoundId compound,
        OrganisationId community,
        Instant startsAt,
        int plannedMinutes,
        String place,
        Optional<Instant> openedAt,
        String openedEarlyBecause,
        Optional<Instant> closedAt,
        Instant rulesAt) {

    /**
     * Lets pass a meeting whose agenda is open.
     *
     * @throws MeetingNotPlanned when it is locked
     */
    public void requirePlanned() {
        if (state != MeetingState.PLANNED) {
            throw new MeetingNotPlanned(id, state);
        }
    }

    /**
     * Lets pass a meeting in session.
     *
     * @throws MeetingNotInSession before and after it
     */
    public void requireInSession() {
        if (state != MeetingState.IN_SESSION) {
            throw new MeetingNotInSession(id, state);
        }
    }
}
