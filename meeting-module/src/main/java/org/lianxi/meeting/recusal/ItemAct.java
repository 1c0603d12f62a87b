package org.lianxi.meeting.recusal;

import org.lianxi.committee.audit.Subject;
import org.lianxi.meeting.agenda.AgendaItemId;

/** Something done about the recusals on one item. */
interface ItemAct extends RecusalAct {

    AgendaItemId item();

    @Override
    default Subject subject() {
        return new Subject("agenda-item", item().value());
    }
}
