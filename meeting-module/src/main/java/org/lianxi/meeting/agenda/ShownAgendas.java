package org.lianxi.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
class ShownAgendas implements AgendaViews {

    private final Permissions permissions;
    private final Meetings meetings;
    private final Agendas agendas;
    private final RulesOfProcedure rules;

    @Inject
    ShownAgendas(Permissions permissions, Meetings meetings, Agendas agendas, RulesOfProcedure rules) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.agendas = agendas;
        this.rules = rules;
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
                rules.maxAgendaItems(),
                meeting.state() == MeetingState.PLANNED && permissions.may(by, Action.BUILD_AGENDA, here));
    }
}
