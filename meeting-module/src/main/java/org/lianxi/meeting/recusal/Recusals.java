package org.lianxi.meeting.recusal;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.conflict.ConflictGround;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;

/** The recusals of meetings, for the features that obey them; they ask for the permission themselves. */
public interface Recusals {

    /** As found at this moment while the meeting is not over, as they were recorded at its end afterwards. */
    RecusalSheet sheet(MeetingFacts meeting);

    /**
     * Why a person is kept from an item and from all that follows from it, as verifying: by what was recorded, and by the
     * register as it is now.
     */
    Optional<ConflictGround> barring(AgendaItemId item, PersonId person);

    /** For which party each delegate of two will count at the meeting, as they have declared. SOD-08. */
    Map<PersonId, Party> hats(MeetingId meeting);
}
