package org.lianxi.meeting.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.attendance.Elector;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Seating;
import org.lianxi.meeting.decision.ItemRecord.VoteRecord;

/** Writes down concluded items with the names of those who voted. */
record RecordedVotes(
        Map<PersonId, String> people,
        Map<OrganisationId, String> organisations,
        Map<AgendaItemId, List<Elector>> electors,
        Map<MeetingId, Seating> seatings) {

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
                deliberation.beyond().isPresent() ? AgendaItemKind.PROPOSAL : item.kind(),
                item.mode(),
                item.obliged(),
                deliberation.beyond().map(beyond -> proposed(item, beyond)).orElse(item.proposedText()),
                item.newDuty(),
                votes(deliberation),
                end.outcome(),
                item.isVoted() && deliberation.beyond().isEmpty()
                        ? Optional.of(deliberation.adoption(item, partiesOf(item, deliberation)))
                        : Optional.empty(),
                end.at(),
                deliberation
                        .electorate(electors.getOrDefault(item.id(), List.of()))
                        .map(each -> ElectorateView.of(each, people, deliberation.ruleVersions())),
                item.modeReason(),
                deliberation.deferral());
    }

    /** The parties of each compound to which it belongs; of the only one, those that voted. */
    private List<Map<Party, OrganisationId>> partiesOf(AgendaItemView item, Deliberation deliberation) {
        Optional<Seating> several =
                Optional.ofNullable(seatings.get(item.meeting())).filter(Seating::isOfSeveral);
        return several.map(each ->
                        List.copyOf(each.in(item.compounds()).compounds().values()))
                .orElseGet(() -> List.of(deliberation.votes().stream()
                        .collect(Collectors.toMap(Vote::party, Vote::organisation, (first, second) -> first))));
    }

    /** The text of the proposal says why it is none of the meeting's decisions. */
    private static String proposed(AgendaItemView item, Deliberation.Beyond beyond) {
        return item.proposedText() + "\n（会上发现超出联席会议职权，规则" + beyond.route().rule() + "，终止表决，转为议案建议：" + beyond.reason()
                + "）";
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
