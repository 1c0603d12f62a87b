package org.lianxi.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.document.Files;
import org.lianxi.meeting.document.StoredFileView;

@ApplicationScoped
class ShownAgendas implements AgendaViews {

    private static final int SHOWN_CHANGES = 10;

    private final Permissions permissions;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Procedures procedures;
    private final AgendaChangeRepository changes;
    private final AgendaHistory history;
    private final Files files;

    @Inject
    ShownAgendas(
            Permissions permissions,
            Meetings meetings,
            Agendas agendas,
            Procedures procedures,
            AgendaChangeRepository changes,
            AgendaHistory history,
            Files files) {
        this.changes = changes;
        this.history = history;
        this.files = files;
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
        int version = changes.count(id);
        return new AgendaView(
                id,
                items,
                items.stream().mapToInt(AgendaItemView::minutes).sum(),
                meeting.plannedMinutes(),
                procedures.in(meeting.community(), meeting.rulesAt()).maxAgendaItems(),
                meeting.state() == MeetingState.PLANNED && permissions.may(by, Action.BUILD_AGENDA, here),
                version,
                latest(id, version),
                history.unlocks(id),
                papers(items));
    }

    private List<AgendaChangeView> latest(MeetingId id, int version) {
        List<AgendaChangeView> newestFirst = new ArrayList<>(history.since(id, Math.max(0, version - SHOWN_CHANGES)));
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private Map<AgendaItemId, List<StoredFileView>> papers(List<AgendaItemView> items) {
        Map<AgendaItemId, List<StoredFileView>> papers = new HashMap<>();
        files.of(
                        AgendaItemPapers.KIND,
                        items.stream().map(item -> item.id().value()).toList())
                .forEach((item, attached) -> papers.put(new AgendaItemId(item), attached));
        return papers;
    }
}
