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
import org.lianxi.meeting.recusal.ItemRecusals;
import org.lianxi.meeting.recusal.NamedAlternate;

/** Shows items to one reader, from everything that was read for the session at once. */
record SessionReader(
        RollCalls.Room room,
        Map<PersonId, String> people,
        Map<OrganisationId, String> organisations,
        PersonId reader,
        Optional<Party> votingFor,
        boolean leads) {

    ItemDecisionView view(AgendaItemView item, Optional<Deliberation> found) {
        ItemRecusals recusals = room.sheet().on(item.id());
        RollCall roll = room.on(recusals);
        boolean isOpen =
                found.filter(deliberation -> !deliberation.isConcluded()).isPresent();
        List<Party> waitingFor = item.isVoted() && isOpen
                ? found.map(deliberation -> deliberation.missingVotes(roll)).orElse(List.of())
                : List.of();
        boolean isComplete = isOpen && waitingFor.isEmpty();
        return new ItemDecisionView(
                item,
                item.isVoted() ? votes(found, roll) : List.of(),
                waitingFor,
                found.filter(deliberation -> item.isVoted() && isComplete)
                        .map(deliberation -> deliberation.preview(item, roll)),
                found.flatMap(deliberation -> conclusion(item, deliberation)),
                mayVoteFor(item, recusals).filter(party -> isOpen),
                mayLead(recusals) && isComplete);
    }

    private Optional<Party> mayVoteFor(AgendaItemView item, ItemRecusals recusals) {
        boolean isLed = !recusals.isBlocked() && !recusals.isRecused(reader);
        return votingFor
                .or(() -> room.sheet()
                        .alternate(reader)
                        .filter(each -> room.present().contains(reader)
                                && recusals.fullyRecused().contains(each.party()))
                        .map(NamedAlternate::party))
                .filter(party -> isLed && item.isVoted() && !ReservedMatters.contain(item.route()));
    }

    private boolean mayLead(ItemRecusals recusals) {
        boolean isItsChair =
                recusals.chair().isOther() && recusals.chair().person().equals(Optional.of(reader));
        return isItsChair || (leads && !recusals.isBlocked() && !recusals.isRecused(reader));
    }

    private List<VoteView> votes(Optional<Deliberation> found, RollCall roll) {
        return roll.seated().entrySet().stream()
                .map(seat -> new VoteView(
                        seat.getKey(),
                        seat.getValue(),
                        organisations.getOrDefault(seat.getValue(), ""),
                        roll.present().contains(seat.getKey()),
                        roll.recused().contains(seat.getKey()),
                        found.flatMap(deliberation -> deliberation.findVote(seat.getKey()))
                                .filter(vote -> vote.vote() != PartyVote.ABSENT && vote.vote() != PartyVote.RECUSED)
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
