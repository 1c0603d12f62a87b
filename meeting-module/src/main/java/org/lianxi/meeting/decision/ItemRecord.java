package org.lianxi.meeting.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;

/**
 * A concluded item: what was proposed, how each party voted, and how it ended. There are votes and an adoption for a decision
 * only, and for a decision who could vote at its moment; an absent party's vote is {@link PartyVote#ABSENT} with an empty reason and nobody's name.
 */
public record ItemRecord(
        AgendaItemId item,
        MeetingId meeting,
        int position,
        MatterId matter,
        String matterTitle,
        String matterFacts,
        MatterRoute route,
        AgendaItemKind kind,
        AdoptionMode mode,
        List<Party> obliged,
        String proposedText,
        String newDuty,
        List<VoteRecord> votes,
        Outcome outcome,
        Optional<AdoptionResult> adoption,
        Instant concludedAt,
        Optional<ElectorateView> electorate,
        String modeReason,
        Optional<Deferral> deferral) {

    /** A party's recorded vote; the reason of a vote against is its dissent. */
    public record VoteRecord(
            Party party,
            OrganisationId organisation,
            String organisationName,
            PartyVote vote,
            String reason,
            String byName) {}

    /** What was resolved: the text, with what is new for the obliged unless it could not be resolved (SOD-02). */
    public String resolvedText() {
        return newDuty.isBlank() || isNewDutyRefused() ? proposedText : proposedText + "\n" + newDuty;
    }

    /** Whether something new was to be laid upon a recused party: it is proposed instead. */
    public boolean isNewDutyRefused() {
        return adoption.filter(each -> !each.refusedDuties().isEmpty()).isPresent();
    }

    /** Whether it is a safety measure that the next regular meeting has to ratify (Q1). */
    public boolean isToBeRatified() {
        return outcome == Outcome.ADOPTED
                && electorate.filter(ElectorateView::isToBeRatified).isPresent();
    }

    public ItemRecord {
        obliged = List.copyOf(obliged);
        votes = List.copyOf(votes);
    }
}
