package org.lianxi.meeting.decision;

import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.attendance.QuorumResult;
import org.lianxi.meeting.convening.Seat;

/**
 * An item with its votes as the session's page shows it. {@code preview} is what the votes cast so far would give, as soon as
 * every party in the room has voted. {@code mayVoteFor} is the seat for which the reader may vote now; {@code waitingFor}
 * are the parties in the room that have not voted; {@code mayConclude} says whether the reader may conclude it now.
 * {@code quorum} is that of an open item at this moment, {@code electorate} who could vote when it was decided;
 * {@code deferrable} says that nobody may lead it or that its quorum has gone, so that the end of the session defers it.
 */
public record ItemDecisionView(
        AgendaItemView item,
        List<VoteView> votes,
        List<Seat> waitingFor,
        Optional<AdoptionResult> preview,
        Optional<ConclusionView> conclusion,
        Optional<Seat> mayVoteFor,
        boolean mayConclude,
        Optional<QuorumResult> quorum,
        Optional<ElectorateView> electorate,
        boolean deferrable) {

    public ItemDecisionView {
        votes = List.copyOf(votes);
        waitingFor = List.copyOf(waitingFor);
    }

    /** The parties that have not voted, each once. */
    public List<Party> waitingParties() {
        return waitingFor.stream().map(Seat::party).distinct().toList();
    }
}
