package org.lianxi.meeting.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.Agendas;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
@Transactional
class ConductingSession implements ConductSession {

    private static final int LONGEST_SPEECH = 60;
    private static final int LONGEST_REASON = 500;

    private final Permissions permissions;
    private final Meetings meetings;
    private final Agendas agendas;
    private final SittingRepository sittings;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ConductingSession(
            Permissions permissions,
            Meetings meetings,
            Agendas agendas,
            SittingRepository sittings,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.agendas = agendas;
        this.sittings = sittings;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void call(PersonId by, AgendaItemId id) {
        AgendaItemView item = agendas.get(id);
        MeetingFacts meeting = led(by, item.meeting());
        meeting.requireInSession();
        Instant now = clock.instant();
        endSpeech(meeting, now);
        sitting(meeting).call(id, now);
        acts.fire(new ItemCalled(by, meeting.id(), id, meeting.community()));
    }

    @Override
    public void giveFloor(PersonId by, MeetingId id, Party party, int minutes) {
        MeetingFacts meeting = led(by, id);
        Input.check().number("minutes", minutes, 1, LONGEST_SPEECH).orRefuse();
        meeting.requireInSession();
        Instant now = clock.instant();
        endSpeech(meeting, now);
        Optional<AgendaItemId> item = sittings.find(id).flatMap(SittingRow::currentItem);
        sittings.add(new Speech(id, item, party, minutes, now));
        acts.fire(new FloorGiven(by, id, party, minutes, meeting.community()));
    }

    @Override
    public void takeFloorBack(PersonId by, MeetingId id) {
        MeetingFacts meeting = led(by, id);
        meeting.requireInSession();
        endSpeech(meeting, clock.instant())
                .ifPresent(speech -> acts.fire(new FloorTakenBack(by, id, speech.party(), meeting.community())));
    }

    @Override
    public void suspend(PersonId by, MeetingId id, String reason) {
        MeetingFacts meeting = led(by, id);
        Input.check().text("suspendReason", reason, 1, LONGEST_REASON).orRefuse();
        meeting.requireInSession();
        Instant now = clock.instant();
        endSpeech(meeting, now);
        meetings.suspend(id);
        sittings.add(new Interruption(id, reason, by, now));
        acts.fire(new SessionSuspended(by, id, meeting.community()));
    }

    @Override
    public void resume(PersonId by, MeetingId id) {
        MeetingFacts meeting = led(by, id);
        meetings.resume(id);
        Instant now = clock.instant();
        sittings.interruptions(id).stream().filter(Interruption::isOpen).forEach(each -> each.end(by, now));
        acts.fire(new SessionResumed(by, id, meeting.community()));
    }

    private MeetingFacts led(PersonId by, MeetingId id) {
        MeetingFacts meeting = meetings.hold(id);
        permissions.require(by, Action.LEAD_SESSION, Scope.community(meeting.community()));
        return meeting;
    }

    private SittingRow sitting(MeetingFacts meeting) {
        return Sittings.in(sittings, meeting.id());
    }

    private Optional<Speech> endSpeech(MeetingFacts meeting, Instant now) {
        Optional<Speech> speaking =
                sittings.speeches(meeting.id()).stream().filter(Speech::isOpen).findFirst();
        speaking.ifPresent(each -> each.end(now));
        return speaking;
    }
}
