package org.lianxi.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
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
import org.lianxi.meeting.matter.MatterReserved;
import org.lianxi.meeting.matter.ReservedMatters;

@ApplicationScoped
@Transactional
class CastingVote implements CastVote {

    private final Permissions permissions;
    private final Agendas agendas;
    private final Meetings meetings;
    private final AttendanceSheets attendance;
    private final DeliberationRepository deliberations;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    CastingVote(
            Permissions permissions,
            Agendas agendas,
            Meetings meetings,
            AttendanceSheets attendance,
            DeliberationRepository deliberations,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.agendas = agendas;
        this.meetings = meetings;
        this.attendance = attendance;
        this.deliberations = deliberations;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void cast(PersonId by, AgendaItemId id, VoteChoice choice, String reason) {
        AgendaItemView item = agendas.get(id);
        MeetingFacts meeting = meetings.get(item.meeting());
        Optional<Meetings.Delegate> listed = meetings.findDelegate(meeting.id(), by);
        permissions.require(by, Action.VOTE, scope(meeting, listed));
        Input.check().text("reason", reason, 0, 1000).orRefuse();
        requireVoted(item);
        meeting.requireInSession();
        Meetings.Delegate delegate = listed.orElseThrow(() -> new NotDelegate(meeting.id(), by));
        Deliberation deliberation =
                deliberations.hold(id).orElseThrow(() -> new MeetingNotInSession(meeting.id(), meeting.state()));
        if (!attendance.isPresent(meeting.id(), by)) {
            throw new DelegateNotSignedIn(meeting.id(), by);
        }
        deliberation.cast(new Ballot(delegate.party(), delegate.organisation(), choice, reason, by, clock.instant()));
        acts.fire(new VoteCast(by, id, meeting.id(), delegate.party(), choice, meeting.community()));
    }

    private static Scope scope(MeetingFacts meeting, Optional<Meetings.Delegate> delegate) {
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
