package org.lianxi.meeting.backfill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.matter.MatterId;

/**
 * One item of a paper meeting: fourth step, as often as there are items.
 *
 * @param matter an admitted matter of the compound; what was never submitted is submitted first
 * @param text what was proposed, 1 to 2000 characters
 * @param decidedAt when it was voted on, if that was not at the end
 * @param votes for a decision the votes of the parties that were there
 */
public record BackfillItemDraft(
        MatterId matter,
        AgendaItemKind kind,
        AdoptionMode mode,
        Set<Party> obliged,
        String text,
        Optional<Instant> decidedAt,
        List<BackfillVote> votes) {

    public BackfillItemDraft {
        obliged = Set.copyOf(obliged);
        votes = List.copyOf(votes);
    }
}
