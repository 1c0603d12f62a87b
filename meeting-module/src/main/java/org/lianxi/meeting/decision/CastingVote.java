package org.lianxi.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.conflict.RecordAttempt;
import org.lianxi.committee.mandate.PersonId;
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
class CastingVote implements CastVote {

    private final Permissions permissions;
    private final Agendas agendas;
    private final Meetings meetings;
    private final AttendanceSheets attendance;
    private final DeliberationRepository deliberations;
    private final Recusals recusals;
    private final RecordAttempt attempts;
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
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.agendas = agendas;
        this.meetings = meetings;
        this.attendance = attendance;
        this.deliberations = deliberations;
        this.recusals = recusals;
        this.attempts = attempts;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void cast(PersonId by, AgendaItemId id, VoteChoice choice, String reason) {
        AgendaItemView item = agendas.get(id);
        MeetingFacts meeting = meetings.get(item.meeting());
        RecusalSheet sheet = recusals.sheet(meeting);
        Optional<NamedAlternate> voter = voter(meeting, sheet, id, by);
        permissions.require(by, Action.VOTE, scope(meeting, voter));
        Input.check().text("reason", reason, 0, 1000).orRefuse();
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
        deliberation.cast(new Ballot(delegate.party(), delegate.organisation(), choice, reason, by, clock.instant()));
        acts.fire(new VoteCast(by, id, meeting.id(), delegate.party(), choice, meeting.community()));
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
