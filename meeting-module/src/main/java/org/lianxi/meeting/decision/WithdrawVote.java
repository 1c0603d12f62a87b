package org.lianxi.meeting.decision;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.agenda.AgendaItemId;

/** A delegate takes back the vote of the party, as long as the item is not concluded. */
public interface WithdrawVote {

    /**
     * The party has not voted any more; that it had is kept.
     *
     * @throws PartyNotVoted when there is no vote to take back
     * @throws PartyVotedAlready when another delegate of the party who is still in the room has voted for it
     * @throws ItemConcludedAlready when the item is concluded
     * @throws org.lianxi.meeting.agenda.UnknownAgendaItem when there is no such item
     * @throws org.lianxi.meeting.matter.MatterReserved when the item is the owners' own (M04 to M06)
     * @throws ItemNotVoted when the item is not a decision
     * @throws org.lianxi.meeting.convening.MeetingNotInSession before and after the session
     * @throws org.lianxi.meeting.convening.NotDelegate when the person is not on the list of delegates
     * @throws DelegateNotSignedIn when the delegate has not signed in
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not vote for the party's organisation
     */
    void withdraw(PersonId by, AgendaItemId item);
}
