package org.lianxi.meeting.agenda;

import java.util.List;
import java.util.Set;
import org.lianxi.committee.conflict.Concern;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;

/**
 * An item as the agenda shows it; {@code position} counts from 1, parties are in their order.
 *
 * @param byContract the obliged parties whose duty follows from law or contract already
 * @param newDuty what the obliged would have to do beyond that; blank if nothing
 * @param concerns which companies it pays, evaluates or compares
 * @param weight how weighty the decision is
 * @param modeReason why it is adopted in another way than usual for its weight; blank if it is not
 */
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
        int minutes,
        List<Party> byContract,
        String newDuty,
        Set<Concern> concerns,
        ItemCategory weight,
        String modeReason,
        Set<CompoundId> compounds) {

    public AgendaItemView {
        obliged = List.copyOf(obliged);
        byContract = List.copyOf(byContract);
        concerns = Set.copyOf(concerns);
        compounds = Set.copyOf(compounds);
    }

    /** An item that concerns no company, and all of whose duties are new. */
    public AgendaItemView(
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
        this(
                id,
                meeting,
                position,
                matter,
                matterTitle,
                matterFacts,
                category,
                route,
                kind,
                mode,
                obliged,
                proposedText,
                minutes,
                List.of(),
                "",
                Set.of(),
                ItemCategory.usuallyBy(mode),
                "",
                Set.of());
    }

    /** Whether parties vote on it: what is not a decision has no vote button anywhere. */
    public boolean isVoted() {
        return kind == AgendaItemKind.DECISION;
    }

    /** Whether it would give the obliged more to do than law and contract already do. */
    public boolean hasNewDuty() {
        return !newDuty.isBlank();
    }
}
