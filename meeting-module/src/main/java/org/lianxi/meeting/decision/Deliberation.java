package org.lianxi.meeting.decision;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.convening.MeetingId;

/**
 * What the session does with one item: votes come and change until it is concluded; then the outcome is computed from them
 * and everything stands.
 */
@Entity
@Table(name = "meeting_deliberation")
class Deliberation {

    @Id
    private String item;

    @Version
    @SuppressWarnings("UnusedVariable") // read by JPA
    private long version;

    private String meeting;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(name = "concluded_by")
    private @Nullable String concludedBy;

    @Column(name = "concluded_at")
    private @Nullable Instant concludedAt;

    @OneToMany(mappedBy = "deliberation", cascade = CascadeType.ALL)
    private List<Vote> votes = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Deliberation() {}

    Deliberation(AgendaItemId item, MeetingId meeting) {
        this.item = item.value();
        this.meeting = meeting.value();
    }

    void cast(Ballot ballot) {
        requireOpen();
        findVote(ballot.party()).ifPresentOrElse(vote -> vote.change(ballot), () -> votes.add(Vote.of(this, ballot)));
    }

    /** Concludes what nobody votes on. */
    void concludeWithoutVote(Outcome end, PersonId by, Instant at) {
        requireOpen();
        outcome = end;
        concludedBy = by.value();
        concludedAt = at;
    }

    /** Concludes a decision: a party that is not in the room is absent, every other must have voted. */
    Outcome conclude(AgendaItemView decided, RollCall roll, PersonId by, Instant at) {
        requireOpen();
        List<Party> missing = missingVotes(roll.present());
        if (!missing.isEmpty()) {
            throw new VotesMissing(item(), missing);
        }
        roll.seated().forEach((party, organisation) -> markAbsent(party, organisation, at));
        Outcome end = adoption(decided).isAdopted() ? Outcome.ADOPTED : Outcome.NO_AGREEMENT;
        concludeWithoutVote(end, by, at);
        return end;
    }

    /** A party that voted and left the room keeps its vote. */
    private void markAbsent(Party party, OrganisationId organisation, Instant at) {
        if (findVote(party).isEmpty()) {
            votes.add(Vote.absent(this, party, organisation, at));
        }
    }

    private void requireOpen() {
        if (isConcluded()) {
            throw new ItemConcludedAlready(item());
        }
    }

    List<Party> missingVotes(Set<Party> present) {
        return present.stream()
                .filter(party -> findVote(party).isEmpty())
                .sorted()
                .toList();
    }

    /** What the votes cast so far would give, whoever has not voted being absent. */
    AdoptionResult preview(AgendaItemView decided, RollCall roll) {
        Map<Party, PartyVote> counted = new EnumMap<>(Party.class);
        roll.seated().keySet().forEach(party -> counted.put(party, PartyVote.ABSENT));
        return adoption(decided, counted);
    }

    /** What the recorded votes give. */
    AdoptionResult adoption(AgendaItemView decided) {
        return adoption(decided, new EnumMap<>(Party.class));
    }

    private AdoptionResult adoption(AgendaItemView decided, Map<Party, PartyVote> counted) {
        votes.forEach(vote -> counted.put(vote.party(), vote.vote()));
        return Adoption.judge(decided.mode(), new HashSet<>(decided.obliged()), counted);
    }

    Optional<Vote> findVote(Party party) {
        return votes.stream().filter(vote -> vote.party() == party).findFirst();
    }

    /** In the order of the parties. */
    List<Vote> votes() {
        return votes.stream().sorted(Comparator.comparing(Vote::party)).toList();
    }

    boolean isConcluded() {
        return outcome != null;
    }

    AgendaItemId item() {
        return new AgendaItemId(item);
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    Optional<Conclusion> conclusion() {
        return outcome == null || concludedBy == null || concludedAt == null
                ? Optional.empty()
                : Optional.of(new Conclusion(outcome, new PersonId(concludedBy), concludedAt));
    }

    /** How it ended. */
    record Conclusion(Outcome outcome, PersonId by, Instant at) {}

    /** Which organisation sits for which party, and which parties have a delegate in the room. */
    record RollCall(Map<Party, OrganisationId> seated, Set<Party> present) {}
}
