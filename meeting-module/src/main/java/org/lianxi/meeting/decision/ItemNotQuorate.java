package org.lianxi.meeting.decision;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.attendance.QuorumResult;

/**
 * Without the recused there is no quorum for the item (SOD-09). Arguments: the number of the item, how many voting delegates
 * are present, how many are listed.
 */
public final class ItemNotQuorate extends Refusal {

    ItemNotQuorate(AgendaItemId item, int position, QuorumResult quorum) {
        super(
                Kind.RULE,
                "item " + item + " has " + quorum.present() + " of " + quorum.listed(),
                position,
                quorum.present(),
                quorum.listed());
    }
}
