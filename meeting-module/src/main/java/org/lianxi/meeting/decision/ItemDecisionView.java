package org.lianxi.meeting.decision;

import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemView;

/**
 * An item with its votes as the session's page shows it. {@code preview} is what the votes cast so far would give, as soon as
 * every party in the room has voted. {@code mayVoteFor} is the party for which the reader may vote now; {@code waitingFor}
 * are the parties in the room that have not voted; {@code mayConclude} says whether the reader may conclude it now.
 */
public record ItemDecisionView(
        AgendaItemView item,
        List<VoteView> votes,
        List<Party> waitingFor,
        Optional<AdoptionResult> preview,
        Optional<ConclusionView> conclusion,
        Optional<Party> mayVoteFor,
        boolean mayConclude) {

    public ItemDecisionView {
        votes = List.copyOf(votes);
        waitingFor = List.copyOf(waitingFor);
    }
}
