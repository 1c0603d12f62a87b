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
import java.util.HashMap;
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
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.matter.MatterRoute;

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
    @Column(name = "deferred_because")
    private @Nullable DeferCause deferredBecause;

    @Column(name = "deferred_reason")
    private String deferredReason = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "absent_party")
    private @Nullable Party absentParty;

    @Enumerated(EnumType.STRING)
    @Column(name = "beyond_route")
    private @Nullable MatterRoute beyondRoute;

    @Column(name = "beyond_reason")
    private String beyondReason = "";

    @OneToMany(mappedBy = "deliberation", cascade = CascadeType.ALL, orphanRemoval = true)
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
        findVote(ballot.seat()).ifPresentOrElse(vote -> vote.change(ballot), () -> votes.add(Vote.of(this, ballot)));
    }

    /** The party has not voted any more. */
    Vote withdraw(Seat seat) {
        requireOpen();
        Vote vote = findVote(seat).orElseThrow(() -> new PartyNotVoted(item(), seat.party()));
        votes.remove(vote);
        return vote;
    }

    /** Concludes what nobody votes on. */
    void concludeWithoutVote(Outcome end, PersonId by, Instant at) {
        requireOpen();
        outcome = end;
        concludedBy = by.value();
        concludedAt = at;
    }

    /** Concludes what goes to the next meeting. */
    void defer(Deferral deferral, PersonId by, Instant at) {
        concludeWithoutVote(Outcome.DEFERRED, by, at);
        deferredBecause = deferral.cause();
        deferredReason = deferral.reason();
    }

    /** Why it goes to the next meeting; empty for every other item. */
    Optional<Deferral> deferral() {
        return Optional.ofNullable(deferredBecause).map(cause -> new Deferral(cause, deferredReason));
    }

    /** Concludes what turned out to be beyond the meeting's power: whatever was voted decides nothing (X05). */
    void refer(Beyond beyond, PersonId by, Instant at) {
        concludeWithoutVote(Outcome.PROPOSED, by, at);
        beyondRoute = beyond.route();
        beyondReason = beyond.reason();
    }

    /** Whose it turned out to be, and why; empty for every other item. */
    Optional<Beyond> beyond() {
        return Optional.ofNullable(beyondRoute).map(route -> new Beyond(route, beyondReason));
    }

    /** Concludes a decision: a party that is not in the room is absent, every other must have voted. */
    Outcome conclude(AgendaItemView decided, RollCall roll, Judged judged, PersonId by, Instant at) {
        requireOpen();
        List<Seat> missing = missingVotes(roll);
        if (!missing.isEmpty()) {
            throw new VotesMissing(item(), missing);
        }
        roll.seated().forEach(seat -> markUnheard(seat, roll, at));
        QuorumResult quorum = judged.quorum();
        ruleVersions = judged.versions();
        quorumRule = quorum.rule();
        chairPresent = quorum.chairPresent();
        absentParty = quorum.absentAgain().orElse(null);
        Outcome end = Verdict.of(judgements(decided, roll.parties())).outcome();
        concludeWithoutVote(end, by, at);
        return end;
    }

    /**
     * A party that voted and left the room keeps its vote; what somebody said who is kept from the item by now is no vote.
     */
    private void markUnheard(Seat seat, RollCall roll, Instant at) {
        PartyVote unheard = roll.recused().contains(seat) ? PartyVote.RECUSED : PartyVote.ABSENT;
        Optional<Vote> vote = findVote(seat);
        if (vote.isEmpty()) {
            votes.add(Vote.uncast(this, seat.party(), seat.organisation(), unheard, at));
        } else if (!isHeard(vote.get(), roll)) {
            vote.get().strike(unheard, at);
        }
    }

    private static boolean isHeard(Vote vote, RollCall roll) {
        return !roll.recused().contains(vote.seat())
                && vote.castBy().filter(roll.keptAway()::contains).isEmpty();
    }

    private boolean isHeard(Seat seat, RollCall roll) {
        return findVote(seat).filter(vote -> isHeard(vote, roll)).isPresent();
    }

    void requireOpen() {
        if (isConcluded()) {
            throw new ItemConcludedAlready(item());
        }
    }

    List<Seat> missingVotes(RollCall roll) {
        return roll.present().stream()
                .filter(seat -> !isHeard(seat, roll))
                .sorted()
                .toList();
    }

    /** What the votes cast so far would give, whoever has not voted being absent. */
    AdoptionResult preview(AgendaItemView decided, RollCall roll, QuorumResult quorum) {
        Map<Seat, PartyVote> counted = new HashMap<>();
        roll.seated()
                .forEach(seat ->
                        counted.put(seat, roll.recused().contains(seat) ? PartyVote.RECUSED : PartyVote.ABSENT));
        votes.stream().filter(vote -> isHeard(vote, roll)).forEach(vote -> counted.put(vote.seat(), vote.vote()));
        return Verdict.of(Verdict.judge(decided, counted, roll.parties(), quorum.absentAgain()))
                .shown(decided, counted);
    }

    /** What the recorded votes give. */
    AdoptionResult adoption(AgendaItemView decided, List<Map<Party, OrganisationId>> parties) {
        return Verdict.of(judgements(decided, parties)).shown(decided, counted());
    }

    private List<AdoptionResult> judgements(AgendaItemView decided, List<Map<Party, OrganisationId>> parties) {
        return Verdict.judge(decided, counted(), parties, Optional.ofNullable(absentParty));
    }

    private Map<Seat, PartyVote> counted() {
        Map<Seat, PartyVote> counted = new HashMap<>();
        votes.forEach(vote -> counted.put(vote.seat(), vote.vote()));
        return counted;
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

    Optional<Vote> findVote(Seat seat) {
        return votes.stream().filter(vote -> vote.seat().equals(seat)).findFirst();
    }

    /** In the order of the parties. */
    List<Vote> votes() {
        return votes.stream().sorted(Comparator.comparing(Vote::seat)).toList();
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

    /** Whose an item is that the meeting may not decide on, and why. */
    record Beyond(MatterRoute route, String reason) {}

    /** How it ended. */
    record Conclusion(Outcome outcome, PersonId by, Instant at) {}

    /**
     * Which party instances vote on the item, which of them have somebody in the room who may vote on the item, which are
     * recused, and who is kept away.
     */
    record RollCall(
            Set<Seat> seated,
            Set<Seat> present,
            Set<Seat> recused,
            Set<PersonId> keptAway,
            List<Map<Party, OrganisationId>> parties) {}
}
