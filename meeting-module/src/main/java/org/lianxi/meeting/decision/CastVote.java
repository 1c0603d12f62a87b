package org.lianxi.meeting.decision;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.agenda.AgendaItemId;

/** A delegate casts the one consolidated vote of the party. */
public interface CastVote {

    /**
     * Records the party's vote, or changes it while the item is not concluded. Reason: at most 1000 characters, may be empty;
     * that of a vote against is the dissent recorded in the minutes.
     *
     * @throws org.lianxi.meeting.agenda.UnknownAgendaItem when there is no such item
     * @throws org.lianxi.meeting.matter.MatterReserved when the item is the owners' own (M04 to M06)
     * @throws ItemNotVoted when the item is not a decision
     * @throws org.lianxi.meeting.convening.MeetingNotInSession before and after the session
     * @throws org.lianxi.meeting.convening.NotDelegate when the person is not on the list of delegates
     * @throws DelegateNotSignedIn when the delegate has not signed in
     * @throws PartyVotedAlready when another delegate of the party who is still in the room has voted for it
     * @throws ItemConcludedAlready when the item is concluded
     * @throws org.lianxi.committee.refusal.InvalidInput when the reason is too long
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not vote for the party's organisation
     */
    void cast(PersonId by, AgendaItemId item, VoteChoice choice, String reason);
}
