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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.attendance.Elector;
import org.lianxi.meeting.attendance.Electorate;
import org.lianxi.meeting.attendance.QuorumResult;
import org.lianxi.meeting.attendance.QuorumRule;
import org.lianxi.meeting.attendance.Sitting;
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

    @Enumerated(EnumType.STRING)
    @Column(name = "quorum_rule")
    private @Nullable QuorumRule quorumRule;

    @Column(name = "rule_versions")
    private String ruleVersions = "";

    @Column(name = "chair_present")
    private boolean chairPresent;

    @Enumerated(EnumType.STRING)
    @Column(name = "absent_party")
    private @Nullable Party absentParty;

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
    Outcome conclude(AgendaItemView decided, RollCall roll, Judged judged, PersonId by, Instant at) {
        requireOpen();
        List<Party> missing = missingVotes(roll);
        if (!missing.isEmpty()) {
            throw new VotesMissing(item(), missing);
        }
        roll.seated().forEach((party, organisation) -> markUnheard(party, organisation, roll, at));
        QuorumResult quorum = judged.quorum();
        ruleVersions = judged.versions();
        quorumRule = quorum.rule();
        chairPresent = quorum.chairPresent();
        absentParty = quorum.absentAgain().orElse(null);
        Outcome end = outcome(adoption(decided));
        concludeWithoutVote(end, by, at);
        return end;
    }

    private static Outcome outcome(AdoptionResult adoption) {
        if (adoption.isAdopted()) {
            return Outcome.ADOPTED;
        }
        if (adoption.isOwedByAbsent()) {
            return Outcome.CONTRACT_DUTY;
        }
        return adoption.isForProposalOnly() ? Outcome.PROPOSED : Outcome.NO_AGREEMENT;
    }

    /**
     * A party that voted and left the room keeps its vote; what somebody said who is kept from the item by now is no vote.
     */
    private void markUnheard(Party party, OrganisationId organisation, RollCall roll, Instant at) {
        PartyVote unheard = roll.recused().contains(party) ? PartyVote.RECUSED : PartyVote.ABSENT;
        Optional<Vote> vote = findVote(party);
        if (vote.isEmpty()) {
            votes.add(Vote.uncast(this, party, organisation, unheard, at));
        } else if (!isHeard(vote.get(), roll)) {
            vote.get().strike(unheard, at);
        }
    }

    private static boolean isHeard(Vote vote, RollCall roll) {
        return !roll.recused().contains(vote.party())
                && vote.castBy().filter(roll.keptAway()::contains).isEmpty();
    }

    private boolean isHeard(Party party, RollCall roll) {
        return findVote(party).filter(vote -> isHeard(vote, roll)).isPresent();
    }

    private void requireOpen() {
        if (isConcluded()) {
            throw new ItemConcludedAlready(item());
        }
    }

    List<Party> missingVotes(RollCall roll) {
        return roll.present().stream()
                .filter(party -> !isHeard(party, roll))
                .sorted()
                .toList();
    }

    /** What the votes cast so far would give, whoever has not voted being absent. */
    AdoptionResult preview(AgendaItemView decided, RollCall roll, QuorumResult quorum) {
        Map<Party, PartyVote> counted = new EnumMap<>(Party.class);
        roll.seated()
                .keySet()
                .forEach(party ->
                        counted.put(party, roll.recused().contains(party) ? PartyVote.RECUSED : PartyVote.ABSENT));
        votes.stream().filter(vote -> isHeard(vote, roll)).forEach(vote -> counted.put(vote.party(), vote.vote()));
        return Adoption.judge(decided.mode(), Duties.of(decided), counted, quorum.absentAgain());
    }

    /** What the recorded votes give. */
    AdoptionResult adoption(AgendaItemView decided) {
        Map<Party, PartyVote> counted = new EnumMap<>(Party.class);
        votes.forEach(vote -> counted.put(vote.party(), vote.vote()));
        return Adoption.judge(decided.mode(), Duties.of(decided), counted, Optional.ofNullable(absentParty));
    }

    /** The delegates whose vote stands. */
    Set<PersonId> voters() {
        return votes.stream().flatMap(vote -> vote.castBy().stream()).collect(Collectors.toSet());
    }

    /** By which quorum it was decided; empty for what nobody voted on, and for sessions before this was kept. */
    Optional<Electorate> electorate(List<Elector> electors) {
        if (quorumRule == null || concludedAt == null) {
            return Optional.empty();
        }
        Sitting sitting = new Sitting(
                quorumRule == QuorumRule.Q1,
                Optional.ofNullable(absentParty).map(Set::of).orElse(Set.of()));
        return Optional.of(Electorate.recorded(quorumRule, concludedAt, chairPresent, sitting, electors));
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

    /** The parameters with their versions by which it was decided. */
    String ruleVersions() {
        return ruleVersions;
    }

    /** By which quorum and by which versions of the parameters an item is decided. */
    record Judged(QuorumResult quorum, String versions) {}

    /** How it ended. */
    record Conclusion(Outcome outcome, PersonId by, Instant at) {}

    /**
     * Which organisation sits for which party, which parties have somebody in the room who may vote on the item, which are
     * recused, and who is kept away.
     */
    record RollCall(
            Map<Party, OrganisationId> seated, Set<Party> present, Set<Party> recused, Set<PersonId> keptAway) {}
}
