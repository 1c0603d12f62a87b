package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/**
 * What other features need to know of a meeting before they act on it.
 *
 * @param rulesAt the moment whose rules of procedure hold for the meeting, its minutes and its tasks: see
 *     {@link org.lianxi.committee.procedure.Procedures}
 * @param community the community that meets; at street level the street itself
 * @param compound the first of the compounds
 * @param compounds every compound that it covers
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
        Instant rulesAt,
        MeetingLevel level,
        List<CompoundId> compounds) {

    public MeetingFacts {
        compounds = List.copyOf(compounds);
    }

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
     * Lets pass a meeting whose notice is out and whose session has not begun.
     *
     * @throws MeetingNotAwaitingSession before and after
     */
    public void requireAwaitingSession() {
        if (!state.isAwaitingSession()) {
            throw new MeetingNotAwaitingSession(id, state);
        }
    }

    /** Whether recipients of its notice may still be tried to reach; those of an emergency meeting until it is closed (X06). */
    public boolean admitsContacts() {
        return state.isAwaitingSession() || (type == MeetingType.EMERGENCY && state.admitsSignIn());
    }

    /**
     * Lets pass a meeting whose notice is out and on which people may still be called.
     *
     * @throws MeetingNotAwaitingSession before the notice and when nobody is called any more
     */
    public void requireContacts() {
        if (!admitsContacts()) {
            throw new MeetingNotAwaitingSession(id, state);
        }
    }

    /**
     * Lets pass a meeting whose session has not begun.
     *
     * @throws MeetingNotBeforeSession when it has, or the meeting is over
     */
    public void requireBeforeSession() {
        if (!state.isBeforeSession()) {
            throw new MeetingNotBeforeSession(id, state);
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

    /** Whether more than one compound meets. */
    public boolean isOfSeveral() {
        return compounds.size() > 1;
    }

    /** Whose holder leads it: the party secretary of the community, or the leader of the street. */
    public Post chairPost() {
        return level == MeetingLevel.STREET ? Post.STREET_LEADER : Post.COMMUNITY_PARTY_SECRETARY;
    }

    /** Whose holder keeps its record: the secretary of the community, or the supervisor in the street's party office. */
    public Post secretaryPost() {
        return level == MeetingLevel.STREET ? Post.STREET_SUPERVISOR : Post.MEETING_SECRETARY;
    }
}
