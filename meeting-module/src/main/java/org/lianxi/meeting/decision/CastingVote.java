package org.lianxi.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.conflict.RecordAttempt;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.Agendas;
import org.lianxi.meeting.attendance.AttendanceSheets;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingNotInSession;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.NotDelegate;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.matter.MatterReserved;
import org.lianxi.meeting.matter.ReservedMatters;
import org.lianxi.meeting.recusal.ItemRecusals;
import org.lianxi.meeting.recusal.ItemWithoutChair;
import org.lianxi.meeting.recusal.NamedAlternate;
import org.lianxi.meeting.recusal.RecusalSheet;
import org.lianxi.meeting.recusal.Recusals;

@ApplicationScoped
@Transactional
class CastingVote implements CastVote, WithdrawVote {

    private static final int LONGEST_REASON = 1000;

    private final Permissions permissions;
    private final Agendas agendas;
    private final Meetings meetings;
    private final AttendanceSheets attendance;
    private final DeliberationRepository deliberations;
    private final Recusals recusals;
    private final RecordAttempt attempts;
    private final Persons persons;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    CastingVote(
            Permissions permissions,
            Agendas agendas,
            Meetings meetings,
            AttendanceSheets attendance,
            DeliberationRepository deliberations,
            Recusals recusals,
            RecordAttempt attempts,
            Persons persons,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.agendas = agendas;
        this.meetings = meetings;
        this.attendance = attendance;
        this.deliberations = deliberations;
        this.recusals = recusals;
        this.attempts = attempts;
        this.persons = persons;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void cast(PersonId by, AgendaItemId id, VoteChoice choice, String reason) {
        Turn turn = turn(by, id, () -> Input.check()
                .text("reason", reason, 0, LONGEST_REASON)
                .orRefuse());
        turn.requireNobodyElse(by);
        Ballot ballot = new Ballot(turn.party(), turn.voter.organisation(), choice, reason, by, clock.instant());
        turn.deliberation.cast(ballot);
        deliberations.keep(BallotEntry.cast(id, ballot));
        acts.fire(new VoteCast(by, id, turn.meeting.id(), turn.party(), choice, turn.meeting.community()));
    }

    @Override
    public void withdraw(PersonId by, AgendaItemId id) {
        Turn turn = turn(by, id, () -> {});
        turn.requireNobodyElse(by);
        Vote withdrawn = turn.deliberation.withdraw(turn.voter.seat());
        deliberations.keep(BallotEntry.withdrawn(id, turn.party(), turn.voter.organisation(), by, clock.instant()));
        acts.fire(
                new VoteWithdrawn(by, id, turn.meeting.id(), turn.party(), withdrawn.vote(), turn.meeting.community()));
    }

    /** Who may speak for which party on the item now; everything that forbids it refuses, in the order in which it is worth knowing. */
    private Turn turn(PersonId by, AgendaItemId id, Runnable checks) {
        AgendaItemView item = agendas.get(id);
        MeetingFacts meeting = meetings.get(item.meeting());
        RecusalSheet sheet = recusals.sheet(meeting);
        Optional<NamedAlternate> voter = voter(meeting, sheet, id, by);
        permissions.require(by, Action.VOTE, scope(meeting, voter));
        checks.run();
        requireVoted(item);
        meeting.requireInSession();
        NamedAlternate delegate = voter.orElseThrow(() -> new NotDelegate(meeting.id(), by));
        requireConcerned(by, meeting, item, delegate.seat());
        requireFree(by, meeting, sheet.on(id));
        Deliberation deliberation =
                deliberations.hold(id).orElseThrow(() -> new MeetingNotInSession(meeting.id(), meeting.state()));
        if (!attendance.isPresent(meeting.id(), by)) {
            throw new DelegateNotSignedIn(meeting.id(), by);
        }
        return new Turn(meeting, sheet.on(id), delegate, deliberation);
    }

    /** One delegate's turn to speak for the party on one item. */
    private final class Turn {

        private final MeetingFacts meeting;
        private final ItemRecusals recusals;
        private final NamedAlternate voter;
        private final Deliberation deliberation;

        Turn(MeetingFacts meeting, ItemRecusals recusals, NamedAlternate voter, Deliberation deliberation) {
            this.meeting = meeting;
            this.recusals = recusals;
            this.voter = voter;
            this.deliberation = deliberation;
        }

        Party party() {
            return voter.party();
        }

        /** A party's vote belongs to who cast it, until that person withdraws it, leaves the room or is kept from the item. */
        void requireNobodyElse(PersonId by) {
            deliberation.requireOpen();
            deliberation.findVote(voter.seat()).filter(vote -> isKept(vote, by)).ifPresent(vote -> {
                throw new PartyVotedAlready(deliberation.item(), party(), who(vote), VoteChoice.of(vote.vote()));
            });
        }

        private boolean isKept(Vote vote, PersonId by) {
            return vote.castBy()
                    .filter(each ->
                            !each.equals(by) && attendance.isPresent(meeting.id(), each) && !recusals.isRecused(each))
                    .isPresent();
        }

        private String who(Vote vote) {
            List<PersonId> caster = vote.castBy().stream().toList();
            return caster.stream()
                    .map(each -> persons.names(caster).getOrDefault(each, ""))
                    .findFirst()
                    .orElse("");
        }
    }

    /** A delegate on the list; or an alternate, where all delegates of the party are recused. */
    private Optional<NamedAlternate> voter(MeetingFacts meeting, RecusalSheet sheet, AgendaItemId item, PersonId by) {
        return meetings.findDelegate(meeting.id(), by)
                .map(each -> new NamedAlternate(by, each.party(), each.organisation()))
                .or(() -> sheet.alternate(by)
                        .filter(each -> sheet.on(item).fullyRecused().contains(each.seat())));
    }

    /** Of several compounds only the parties of those vote to which the item belongs. */
    private void requireConcerned(PersonId by, MeetingFacts meeting, AgendaItemView item, Seat seat) {
        if (meeting.isOfSeveral()
                && !meetings.seating(meeting.id()).in(item.compounds()).seats().contains(seat)) {
            throw new ItemOfOtherCompounds(item.id(), by);
        }
    }

    private void requireFree(PersonId by, MeetingFacts meeting, ItemRecusals item) {
        if (item.isBlocked()) {
            throw new ItemWithoutChair(item.item(), item.position());
        }
        Guard.requireFree(attempts, "CastVote", by, meeting, item);
    }

    private static Scope scope(MeetingFacts meeting, Optional<NamedAlternate> delegate) {
        return delegate.map(listed -> Scope.organisation(meeting.community(), listed.organisation()))
                .orElseGet(() -> Scope.community(meeting.community()));
    }

    private static void requireVoted(AgendaItemView item) {
        if (ReservedMatters.contain(item.route())) {
            throw new MatterReserved(item.matter(), item.route());
        }
        if (!item.isVoted()) {
            throw new ItemNotVoted(item.id());
        }
    }
}
