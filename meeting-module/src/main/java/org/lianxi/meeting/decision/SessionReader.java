package org.lianxi.meeting.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.attendance.Elector;
import org.lianxi.meeting.attendance.QuorumResult;
import org.lianxi.meeting.convening.Seat;
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
        Optional<Seat> votingFor,
        boolean leads,
        Instant now,
        Map<AgendaItemId, List<Elector>> electors) {

    ItemDecisionView view(AgendaItemView item, Optional<Deliberation> found) {
        ItemRecusals recusals = room.sheet().on(item.id());
        RollCall roll = room.on(item, recusals, momentOf(found));
        boolean isOpen =
                found.filter(deliberation -> !deliberation.isConcluded()).isPresent();
        List<Seat> waitingFor = item.isVoted() && isOpen
                ? found.map(deliberation -> deliberation.missingVotes(roll)).orElse(List.of())
                : List.of();
        boolean isComplete = isOpen && waitingFor.isEmpty();
        Optional<QuorumResult> quorum = found.filter(deliberation -> item.isVoted() && isOpen)
                .map(deliberation -> room.electorate(item, recusals, deliberation.voters(), now)
                        .quorum());
        boolean hasQuorum = quorum.filter(each -> !each.isQuorate()).isEmpty();
        return new ItemDecisionView(
                item,
                item.isVoted() ? votes(found, roll) : List.of(),
                waitingFor,
                found.filter(deliberation -> item.isVoted() && isComplete)
                        .map(deliberation -> deliberation.preview(item, roll, quorum.orElseThrow())),
                found.flatMap(deliberation -> conclusion(item, deliberation)),
                mayVoteFor(item, recusals)
                        .filter(seat -> isOpen && roll.seated().contains(seat)),
                mayLead(recusals) && isComplete && hasQuorum,
                quorum,
                found.flatMap(this::electorate),
                isOpen && (recusals.isBlocked() || !hasQuorum));
    }

    /** A concluded item is shown as it was then. */
    private Instant momentOf(Optional<Deliberation> found) {
        return found.flatMap(Deliberation::conclusion)
                .map(Deliberation.Conclusion::at)
                .orElse(now);
    }

    private Optional<ElectorateView> electorate(Deliberation deliberation) {
        return deliberation
                .electorate(electors.getOrDefault(deliberation.item(), List.of()))
                .map(each -> ElectorateView.of(each, people, deliberation.ruleVersions()));
    }

    private Optional<Seat> mayVoteFor(AgendaItemView item, ItemRecusals recusals) {
        boolean isLed = !recusals.isBlocked() && !recusals.isRecused(reader);
        return votingFor
                .or(() -> room.sheet()
                        .alternate(reader)
                        .filter(each -> room.assembly().presentAt(now).contains(reader)
                                && recusals.fullyRecused().contains(each.seat()))
                        .map(NamedAlternate::seat))
                .filter(seat -> isLed && item.isVoted() && !ReservedMatters.contain(item.route()));
    }

    private boolean mayLead(ItemRecusals recusals) {
        boolean isItsChair =
                recusals.chair().isOther() && recusals.chair().person().equals(Optional.of(reader));
        return isItsChair || (leads && !recusals.isBlocked() && !recusals.isRecused(reader));
    }

    private List<VoteView> votes(Optional<Deliberation> found, RollCall roll) {
        return roll.seated().stream()
                .map(seat -> new VoteView(
                        seat.party(),
                        seat.organisation(),
                        organisations.getOrDefault(seat.organisation(), ""),
                        roll.present().contains(seat),
                        roll.recused().contains(seat),
                        found.flatMap(deliberation -> deliberation.findVote(seat))
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
                        item.isVoted() && deliberation.beyond().isEmpty()
                                ? Optional.of(deliberation.adoption(
                                        item, room.assembly().partiesOf(item.compounds())))
                                : Optional.empty(),
                        name(Optional.of(end.by())),
                        end.at(),
                        deliberation.beyond().map(Deliberation.Beyond::route),
                        deliberation.beyond().map(Deliberation.Beyond::reason).orElse(""),
                        deliberation.deferral()));
    }

    private String name(Optional<PersonId> person) {
        return person.map(id -> people.getOrDefault(id, "")).orElse("");
    }
}
