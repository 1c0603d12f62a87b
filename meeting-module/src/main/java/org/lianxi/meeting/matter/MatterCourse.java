package org.lianxi.meeting.matter;

import java.util.Collection;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingLevel;

/**
 * The way of an admitted matter through a meeting. Agenda and decision call it inside their use cases, which have asked
 * for the permission.
 */
public interface MatterCourse {

    /**
     * Takes the matter out of the backlog for an agenda; a street's meeting takes what was referred up to it (M10).
     *
     * @throws UnknownMatter when there is none with this id
     * @throws MatterNotInBacklog when it is not admitted or is on an agenda already
     * @throws MatterOfAnotherCompound when it is of none of the compounds that meet
     */
    void schedule(MatterId matter, Collection<CompoundId> meeting, MeetingLevel level);

    /** Puts a scheduled matter back into the backlog. */
    void release(MatterId matter);

    /** Leads a scheduled matter to its end, one of DISCUSSED, RESOLVED, NO_AGREEMENT or PROPOSED, and tells its process. */
    void conclude(MatterId matter, MatterState end);

    /**
     * Hands a matter that a meeting has resolved to the owners, because it was theirs from the beginning (SC-11). There is no
     * way back.
     *
     * @param route M04, M05 or M06
     * @throws MatterReserved when it is the owners' own already
     */
    void handToOwners(MatterId matter, MatterRoute route, String reason, PersonId by);

    /** Hands a scheduled matter to who owes it by contract (M13), because the meeting cannot resolve it, and tells its process. */
    void handToContractor(MatterId matter);
}
