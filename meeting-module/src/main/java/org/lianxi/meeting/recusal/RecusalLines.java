package org.lianxi.meeting.recusal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lianxi.committee.conflict.Conflict;
import org.lianxi.committee.conflict.SodRule;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.agenda.AgendaItemView;

/** Writes recusals with the names of people and companies. */
record RecusalLines(Map<PersonId, String> people, Map<OrganisationId, String> companies) {

    RecusalsView.Item item(
            AgendaItemView item,
            ItemRecusals recusals,
            List<RecordedRecusal> recorded,
            Predicate<RecordedRecusal> mayDecide) {
        return new RecusalsView.Item(
                item.id(),
                item.position(),
                item.matterTitle(),
                recusals.recused().stream().map(this::line).toList(),
                recusals.partiesFullyRecused(),
                recusals.chair().kind(),
                recusals.chair().person().map(this::name).orElse(""),
                recorded.stream()
                        .filter(each -> each.item().equals(item.id()) && each.origin() == Origin.CHALLENGE)
                        .map(each -> challenge(each, mayDecide.test(each)))
                        .toList());
    }

    private RecusalsView.Line line(Recused recused) {
        Optional<Conflict> why = recused.conflicts().stream().findFirst();
        return new RecusalsView.Line(
                name(recused.person()),
                recused.capacity(),
                recused.party(),
                why.map(Conflict::rule).orElse(SodRule.SOD_02),
                recused.ground(),
                why.map(Conflict::interest),
                why.map(Conflict::organisation)
                        .map(each -> companies.getOrDefault(each, ""))
                        .orElse(""),
                why.flatMap(Conflict::post),
                recused.since());
    }

    private RecusalsView.Challenge challenge(RecordedRecusal challenge, boolean mayDecide) {
        return new RecusalsView.Challenge(
                challenge.id(),
                name(challenge.person()),
                challenge.capacity(),
                challenge.state(),
                challenge.reason(),
                challenge.raisedBy().map(this::name).orElse(""),
                challenge.decision(),
                challenge.decidedBy().map(this::name).orElse(""),
                mayDecide);
    }

    /** Everybody but the reader, each once. */
    List<RecusalsView.Choice> people(List<Participant> all, PersonId reader) {
        return all.stream()
                .map(Participant::person)
                .distinct()
                .filter(each -> !each.equals(reader))
                .map(each -> new RecusalsView.Choice(each, name(each)))
                .toList();
    }

    String name(PersonId person) {
        return people.getOrDefault(person, "");
    }
}
