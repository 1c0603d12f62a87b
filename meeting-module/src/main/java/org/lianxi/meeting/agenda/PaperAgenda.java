package org.lianxi.meeting.agenda;

import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.matter.MatterId;

/** Takes over the items of a paper meeting. The backfill calls it inside its own use cases. */
public interface PaperAgenda {

    /**
     * Puts an admitted matter on the agenda of a meeting that is over, by the rules of every agenda.
     *
     * @throws org.lianxi.meeting.matter.MatterReserved when the owners decide it
     * @throws NotDecidable when the meeting may not decide it
     * @throws OnlySafetyMeasures when an emergency meeting decides anything else
     */
    AgendaItemId enter(MeetingFacts meeting, int position, MatterId matter, AgendaItemDraft draft);
}
