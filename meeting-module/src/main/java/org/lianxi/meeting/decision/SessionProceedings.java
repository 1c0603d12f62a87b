package org.lianxi.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.Agendas;
import org.lianxi.meeting.attendance.AttendanceSheets;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.Proceedings;
import org.lianxi.meeting.matter.MatterCourse;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.recusal.ItemRecusals;
import org.lianxi.meeting.recusal.Recusals;

@ApplicationScoped
class SessionProceedings implements Proceedings {

    private final Agendas agendas;
    private final DeliberationRepository deliberations;
    private final Meetings meetings;
    private final AttendanceSheets attendance;
    private final Recusals recusals;
    private final MatterCourse course;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    SessionProceedings(
            Agendas agendas,
            DeliberationRepository deliberations,
            Meetings meetings,
            AttendanceSheets attendance,
            Recusals recusals,
            MatterCourse course,
            Event<Act> acts,
            InstantSource clock) {
        this.agendas = agendas;
        this.deliberations = deliberations;
        this.meetings = meetings;
        this.attendance = attendance;
        this.recusals = recusals;
        this.course = course;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void begin(MeetingId meeting) {
        agendas.of(meeting).forEach(item -> deliberations.add(new Deliberation(item.id(), meeting)));
    }

    @Override
    public void deferBlocked(PersonId by, MeetingId id) {
        MeetingFacts meeting = meetings.get(id);
        RollCalls.Room room = new RollCalls(attendance, recusals).of(meeting);
        defer(by, meeting, DeferCause.BLOCKED, (item, deliberation) -> isStuck(item, deliberation, room));
    }

    @Override
    public void deferOpen(PersonId by, MeetingId id) {
        defer(by, meetings.get(id), DeferCause.NOT_REACHED, (item, deliberation) -> true);
    }

    private void defer(
            PersonId by, MeetingFacts meeting, DeferCause cause, BiPredicate<AgendaItemView, Deliberation> which) {
        Map<AgendaItemId, AgendaItemView> items =
                agendas.of(meeting.id()).stream().collect(Collectors.toMap(AgendaItemView::id, Function.identity()));
        deliberations.of(meeting.id()).stream()
                .filter(each -> !each.isConcluded()
                        && which.test(
                                Optional.ofNullable(items.get(each.item())).orElseThrow(), each))
                .forEach(each -> {
                    MatterId matter = Optional.ofNullable(items.get(each.item()))
                            .orElseThrow()
                            .matter();
                    each.defer(Deferral.of(cause), by, clock.instant());
                    course.release(matter);
                    acts.fire(new ItemConcluded(
                            by, each.item(), meeting.id(), matter, Outcome.DEFERRED, meeting.community()));
                });
    }

    private boolean isStuck(AgendaItemView item, Deliberation deliberation, RollCalls.Room room) {
        ItemRecusals on = room.sheet().on(item.id());
        return on.isBlocked()
                || (item.isVoted()
                        && !room.electorate(item, on, deliberation.voters(), clock.instant())
                                .quorum()
                                .isQuorate());
    }

    @Override
    public void requireAllConcluded(MeetingId meeting) {
        long open = deliberations.of(meeting).stream()
                .filter(deliberation -> !deliberation.isConcluded())
                .count();
        if (open > 0) {
            throw new ItemsNotConcluded(meeting, (int) open);
        }
    }

    @Override
    public boolean anythingResolved(MeetingId meeting) {
        return deliberations.of(meeting).stream()
                .flatMap(deliberation -> deliberation.conclusion().stream())
                .anyMatch(conclusion -> conclusion.outcome() == Outcome.ADOPTED);
    }
}
