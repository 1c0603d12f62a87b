package org.lianxi.meeting.agenda;

import org.lianxi.committee.mandate.PersonId;

/** An item is worded anew, or gets other minutes, while the agenda is open. */
public interface ChangeAgendaItem {

    /**
     * Replaces what was typed in; the item keeps its place.
     *
     * @throws UnknownAgendaItem when there is none with this id
     * @throws org.lianxi.meeting.convening.MeetingNotPlanned when the agenda is locked
     * @throws AgendaChanged when somebody else has changed the agenda that the person has seen
     * @throws org.lianxi.meeting.matter.MatterReserved when an item is to decide what is the owners' own (M04 to M06)
     * @throws NotDecidable when an item is to decide what the meeting may only propose
     * @throws org.lianxi.committee.refusal.InvalidInput naming every field that is not right
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not build agendas of the community
     */
    void change(PersonId by, AgendaItemId item, AgendaItemDraft draft, SeenAgenda seen);
}
