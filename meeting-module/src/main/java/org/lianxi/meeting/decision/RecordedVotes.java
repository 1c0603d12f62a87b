package org.lianxi.meeting.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.attendance.Elector;
import org.lianxi.meeting.decision.ItemRecord.VoteRecord;

/** Writes down concluded items with the names of those who voted. */
record RecordedVotes(
        Map<PersonId, String> people,
        Map<OrganisationId, String> organisations,
        Map<AgendaItemId, List<Elector>> electors) {

    ItemRecord record(AgendaItemView item, Deliberation deliberation) {
        Deliberation.Conclusion end = deliberation.conclusion().orElseThrow();
        return new ItemRecord(
                item.id(),
                item.meeting(),
                item.position(),
                item.matter(),
                item.matterTitle(),
                item.matterFacts(),
                item.route(),
                item.kind(),
                item.mode(),
                item.obliged(),
                item.proposedText(),
                item.newDuty(),
                votes(deliberation),
                end.outcome(),
                item.isVoted() ? Optional.of(deliberation.adoption(item)) : Optional.empty(),
                end.at(),
                deliberation
                        .electorate(electors.getOrDefault(item.id(), List.of()))
                        .map(each -> ElectorateView.of(each, people, deliberation.ruleVersions())),
                item.modeReason());
    }

    private List<VoteRecord> votes(Deliberation deliberation) {
        return deliberation.votes().stream()
                .map(vote -> new VoteRecord(
                        vote.party(),
                        vote.organisation(),
                        organisations.getOrDefault(vote.organisation(), ""),
                        vote.vote(),
                        vote.reason(),
                        vote.castBy().map(by -> people.getOrDefault(by, "")).orElse("")))
                .toList();
    }
}
