package org.lianxi.meeting.recusal;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.MeetingId;

/** A party of which every delegate is recused on an item names who votes instead. SOD-09. */
public interface NameAlternate {

    /**
     * Names the person for every item on which all delegates of the party are recused. It needs a delegate's mandate of
     * the same organisation that is not on the list of the notice.
     *
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is no such meeting
     * @throws MeetingNotOpenForRecusal before the agenda is locked and after the session
     * @throws NobodyElseNeeded when the party has a delegate who may vote on every item
     * @throws NotFreeOfConflict when the person has no such mandate, is kept from the items too, or has another hat
     * @throws org.lianxi.committee.permission.NotPermitted when the one who names may not name substitutes of the party
     */
    void name(PersonId by, MeetingId meeting, Party party, PersonId alternate);
}
