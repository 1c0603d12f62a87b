package org.lianxi.meeting.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.Agendas;
import org.lianxi.meeting.attendance.AttendanceSheets;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.sitting.SittingView.SuspensionView;

@ApplicationScoped
class ShownSitting implements SittingViews {

    private final Permissions permissions;
    private final Meetings meetings;
    private final Agendas agendas;
    private final AttendanceSheets attendance;
    private final SittingRepository sittings;
    private final InstantSource clock;

    @Inject
    ShownSitting(
            Permissions permissions,
            Meetings meetings,
            Agendas agendas,
            AttendanceSheets attendance,
            SittingRepository sittings,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.agendas = agendas;
        this.attendance = attendance;
        this.sittings = sittings;
        this.clock = clock;
    }

    @Override
    public SittingView of(PersonId by, MeetingId id) {
        MeetingFacts meeting = meetings.get(id);
        Scope here = Scope.community(meeting.community());
        permissions.require(by, Action.READ_MEETING, here);
        List<AgendaItemView> items = agendas.of(id);
        Optional<SittingRow> sitting = sittings.find(id);
        Optional<AgendaItemView> current =
                sitting.flatMap(SittingRow::currentItem).flatMap(item -> named(items, item));
        List<SpeechView> speeches =
                sittings.speeches(id).stream().map(Speech::view).toList();
        return new SittingView(
                id,
                meeting.state(),
                attendance.assembly(meeting).quorum(meeting.closedAt().orElseGet(clock::instant)),
                current,
                sitting.flatMap(SittingRow::calledAt),
                items.stream()
                        .filter(item -> item.position()
                                == current.map(AgendaItemView::position).orElse(0) + 1)
                        .findFirst(),
                speeches.stream().filter(each -> each.endedAt().isEmpty()).findFirst(),
                sittings.interruptions(id).stream()
                        .filter(Interruption::isOpen)
                        .findFirst()
                        .map(each -> new SuspensionView(each.reason(), each.begunAt())),
                speeches,
                permissions.may(by, Action.LEAD_SESSION, here));
    }

    private static Optional<AgendaItemView> named(List<AgendaItemView> items, AgendaItemId id) {
        return items.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
