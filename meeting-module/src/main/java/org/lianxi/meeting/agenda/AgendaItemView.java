package org.lianxi.meeting.agenda;

import java.util.List;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;

/** An item as the agenda shows it; {@code position} counts from 1, {@code obliged} is in the order of the parties. */
public record AgendaItemView(
        AgendaItemId id,
        MeetingId meeting,
        int position,
        MatterId matter,
        String matterTitle,
        String matterFacts,
        MatterCategory category,
        MatterRoute route,
        AgendaItemKind kind,
        AdoptionMode mode,
        List<Party> obliged,
        String proposedText,
        int minutes) {

    public AgendaItemView {
        obliged = List.copyOf(obliged);
    }

    /** Whether parties vote on it: what is not a decision has no vote button anywhere. */
    public boolean isVoted() {
        return kind == AgendaItemKind.DECISION;
    }
}
