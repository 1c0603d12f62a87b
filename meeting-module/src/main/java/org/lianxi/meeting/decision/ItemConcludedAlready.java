package org.lianxi.meeting.decision;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.agenda.AgendaItemId;

/** The item is concluded, so its votes stand. */
public final class ItemConcludedAlready extends Refusal {

    ItemConcludedAlready(AgendaItemId id) {
        super(Kind.RULE, "Item " + id + " is concluded");
    }
}
