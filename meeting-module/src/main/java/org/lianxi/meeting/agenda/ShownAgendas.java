package org.lianxi.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
class ShownAgendas implements AgendaViews {

    private final Permissions permissions;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Procedures procedures;

    @Inject
    ShownAgendas(Permissions permissions, Meetings meetings, Agendas agendas, Procedures procedures) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.agendas = agendas;
        this.procedures = procedures;
    }

    @Override
    public AgendaView of(PersonId by, MeetingId id) {
        MeetingFacts meeting = meetings.get(id);
        Scope here = Scope.community(meeting.community());
        permissions.require(by, Action.READ_MEETING, here);
        List<AgendaItemView> items = agendas.of(id);
        return new AgendaView(
                id,
                items,
                items.stream().mapToInt(AgendaItemView::minutes).sum(),
                meeting.plannedMinutes(),
                procedures.in(meeting.community(), meeting.rulesAt()).maxAgendaItems(),
                meeting.state() == MeetingState.PLANNED && permissions.may(by, Action.BUILD_AGENDA, here));
    }
}
