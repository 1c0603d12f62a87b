package org.lianxi.meeting.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.decision.Deliberation.RollCall;
import org.lianxi.meeting.decision.VoteView.CastVoteView;
import org.lianxi.meeting.matter.ReservedMatters;

/** Shows items to one reader, from everything that was read for the session at once. */
record SessionReader(
        RollCall roll,
        Map<PersonId, String> people,
        Map<OrganisationId, String> organisations,
        Optional<Party> votingFor,
        boolean leads) {

    ItemDecisionView view(AgendaItemView item, Optional<Deliberation> found) {
        boolean isOpen =
                found.filter(deliberation -> !deliberation.isConcluded()).isPresent();
        List<Party> waitingFor = item.isVoted() && isOpen
                ? found.map(deliberation -> deliberation.missingVotes(roll.present()))
                        .orElse(List.of())
                : List.of();
        boolean isComplete = isOpen && waitingFor.isEmpty();
        return new ItemDecisionView(
                item,
                item.isVoted() ? votes(found) : List.of(),
                waitingFor,
                found.filter(deliberation -> item.isVoted() && isComplete)
                        .map(deliberation -> deliberation.preview(item, roll)),
                found.flatMap(deliberation -> conclusion(item, deliberation)),
                votingFor.filter(party -> isOpen && item.isVoted() && !ReservedMatters.contain(item.route())),
                leads && isComplete);
    }

    private List<VoteView> votes(Optional<Deliberation> found) {
        return roll.seated().entrySet().stream()
                .map(seat -> new VoteView(
                        seat.getKey(),
                        seat.getValue(),
                        organisations.getOrDefault(seat.getValue(), ""),
                        roll.present().contains(seat.getKey()),
                        found.flatMap(deliberation -> deliberation.findVote(seat.getKey()))
                                .filter(vote -> vote.vote() != PartyVote.ABSENT)
                                .map(this::cast)))
                .toList();
    }

    private CastVoteView cast(Vote vote) {
        return new CastVoteView(VoteChoice.of(vote.vote()), vote.reason(), name(vote.castBy()), vote.castAt());
    }

    private Optional<ConclusionView> conclusion(AgendaItemView item, Deliberation deliberation) {
        return deliberation
                .conclusion()
                .map(end -> new ConclusionView(
                        end.outcome(),
                        item.isVoted() ? Optional.of(deliberation.adoption(item)) : Optional.empty(),
                        name(Optional.of(end.by())),
                        end.at()));
    }

    private String name(Optional<PersonId> person) {
        return person.map(id -> people.getOrDefault(id, "")).orElse("");
    }
}
