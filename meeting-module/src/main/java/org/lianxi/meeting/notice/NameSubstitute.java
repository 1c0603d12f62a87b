package org.lianxi.meeting.notice;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.document.NewFile;

/** A delegate who cannot come names somebody who comes instead (X03). */
public interface NameSubstitute {

    /**
     * Names a substitute for oneself. Who is a delegate of the organisation, or comes with its authorisation, takes the
     * delegate's place at once; anybody else is an observer until the authorisation is handed in.
     *
     * @param authorisation the signed paper, at most one; may be missing
     * @throws NotDelegate when the person is not on the list
     * @throws SubstituteNotFree when the substitute is called already or chairs the meeting
     * @throws SubstituteNotKnown when the substitute holds no post in the organisation or the community
     * @throws SubstitutedAlready when one has been named
     * @throws org.lianxi.committee.refusal.InvalidInput when the paper cannot be accepted
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not name substitutes
     */
    void name(PersonId by, MeetingId meeting, PersonId substitute, List<NewFile> authorisation);

    /**
     * Hands in the authorisation of a substitute named before, until the vote.
     *
     * @throws NoSubstituteNamed when none waits for one
     * @throws org.lianxi.committee.refusal.InvalidInput when there is no paper, or it cannot be accepted
     */
    void authorise(PersonId by, MeetingId meeting, List<NewFile> authorisation);
}
