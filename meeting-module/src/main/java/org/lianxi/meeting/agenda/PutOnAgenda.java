package org.lianxi.meeting.agenda;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.matter.MatterId;

/** An admitted matter is put on the agenda of a planned meeting. */
public interface PutOnAgenda {

    /**
     * Appends the matter as the last item and takes it out of the backlog.
     *
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is no such meeting
     * @throws org.lianxi.meeting.convening.MeetingNotPlanned when the agenda is locked
     * @throws org.lianxi.meeting.matter.UnknownMatter when there is no such matter
     * @throws org.lianxi.meeting.matter.MatterNotInBacklog when the matter is not admitted or on an agenda already
     * @throws org.lianxi.meeting.matter.MatterOfAnotherCompound when it is not of the compound that meets
     * @throws org.lianxi.meeting.matter.MatterReserved when an item is to decide what is the owners' own (M04 to M06)
     * @throws NotDecidable when an item is to decide what the meeting may only propose
     * @throws AgendaChanged when somebody else has changed the agenda that the person has seen
     * @throws MatterTooLate when it was handed in after the list of a regular meeting was closed (CFG-03)
     * @throws AgendaFull when CFG-06 items are on it
     * @throws org.lianxi.committee.refusal.InvalidInput naming every field that is not right
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not build agendas of the community
     */
    AgendaItemId put(PersonId by, MeetingId meeting, MatterId matter, AgendaItemDraft draft, SeenAgenda seen);

    /** The same, whatever else has come onto the agenda. */
    default AgendaItemId put(PersonId by, MeetingId meeting, MatterId matter, AgendaItemDraft draft) {
        return put(by, meeting, matter, draft, SeenAgenda.whatever());
    }
}
