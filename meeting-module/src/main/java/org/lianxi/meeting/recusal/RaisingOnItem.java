package org.lianxi.meeting.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.Agendas;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
class RaisingOnItem implements Raising {

    private final Agendas agendas;
    private final Meetings meetings;
    private final Findings findings;

    @Inject
    RaisingOnItem(Agendas agendas, Meetings meetings, Findings findings) {
        this.agendas = agendas;
        this.meetings = meetings;
        this.findings = findings;
    }

    @Override
    public MeetingFacts meetingOf(AgendaItemId item) {
        MeetingFacts meeting = meetings.hold(agendas.get(item).meeting());
        requireOpen(meeting);
        return meeting;
    }

    static void requireOpen(MeetingFacts meeting) {
        if (meeting.state() == MeetingState.PLANNED || meeting.state().isOver()) {
            throw new MeetingNotOpenForRecusal(meeting.id(), meeting.state());
        }
    }

    @Override
    public Participant about(MeetingFacts meeting, AgendaItemId item, PersonId person) {
        Finding finding = findings.of(meeting);
        Participant participant = finding.participant(person).orElseThrow(() -> new NotInMeeting(meeting.id(), person));
        boolean isChallenged = finding.recorded().stream()
                .anyMatch(each ->
                        each.item().equals(item) && each.person().equals(person) && each.origin() == Origin.CHALLENGE);
        if (isChallenged || finding.sheet(false).on(item).isRecused(person)) {
            throw new RecusedAlready(item, person);
        }
        return participant;
    }
}
