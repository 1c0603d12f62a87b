package org.lianxi.meeting.carryover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.decision.DeferCause;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.task.TaskId;

@ApplicationScoped
class JpaCarryOverViews implements CarryOverViews {

    private final EntityManager entityManager;
    private final Permissions permissions;
    private final Compounds compounds;
    private final FollowUpRepository followUps;
    private final WorkingDays workingDays;
    private final InstantSource clock;

    @Inject
    JpaCarryOverViews(
            EntityManager entityManager,
            Permissions permissions,
            Compounds compounds,
            FollowUpRepository followUps,
            WorkingDays workingDays,
            InstantSource clock) {
        this.entityManager = entityManager;
        this.permissions = permissions;
        this.compounds = compounds;
        this.followUps = followUps;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public Map<MatterId, CarriedOver> reasons(Collection<MatterId> matters, MeetingId except) {
        Map<MatterId, CarriedOver> reasons = new HashMap<>();
        if (matters.isEmpty()) {
            return reasons;
        }
        List<String> ids = matters.stream().map(MatterId::value).toList();
        sittings(ids, except).forEach(each -> reasons.putIfAbsent(each.matter(), each));
        followedUp(ids).forEach(each -> reasons.put(each.matter(), each));
        return reasons;
    }

    /** The latest first: that is the reason. A meeting that goes on, or decided, is none. */
    private List<CarriedOver> sittings(List<String> matters, MeetingId except) {
        return entityManager
                .createQuery(
                        "select i.matter, m.id, m.startsAt, m.title, m.state, d.deferredBecause, d.outcome, d.deferredReason"
                                + " from AgendaItem i join Meeting m on m.id = i.meeting"
                                + " left join Deliberation d on d.item = i.id"
                                + " where i.matter in :matters and i.meeting <> :except and m.state not in :open"
                                + " order by m.startsAt desc",
                        Object[].class)
                .setParameter("matters", matters)
                .setParameter("except", except.value())
                .setParameter(
                        "open",
                        List.of(
                                MeetingState.PLANNED,
                                MeetingState.AGENDA_LOCKED,
                                MeetingState.NOTIFIED,
                                MeetingState.CHECK_IN,
                                MeetingState.IN_SESSION))
                .getResultStream()
                .map(row -> new CarriedOver(
                        new MatterId((String) row[0]),
                        reason(row[6] != null, (DeferCause) row[5]),
                        new MeetingId((String) row[1]),
                        (Instant) row[2],
                        Optional.empty(),
                        (String) row[3],
                        row[7] == null ? "" : (String) row[7],
                        0))
                .toList();
    }

    private static CarryOverReason reason(boolean isConcluded, @Nullable DeferCause cause) {
        if (!isConcluded) {
            return CarryOverReason.NOT_HELD;
        }
        return cause == null ? CarryOverReason.PUT_OFF : CarryOverReason.valueOf(cause.name());
    }

    private List<CarriedOver> followedUp(List<String> matters) {
        LocalDate today = workingDays.dayOf(clock.instant());
        return entityManager
                .createQuery(
                        "select f.matter, m.id, m.startsAt, t.title, t.id, t.dueOn"
                                + " from FollowUp f, Task t, Meeting m where t.id = f.task and m.id = t.meeting"
                                + " and f.matter in :matters",
                        Object[].class)
                .setParameter("matters", matters)
                .getResultStream()
                .map(row -> new CarriedOver(
                        new MatterId((String) row[0]),
                        CarryOverReason.TASK_OVERDUE,
                        new MeetingId((String) row[1]),
                        (Instant) row[2],
                        Optional.of(new TaskId((String) row[4])),
                        (String) row[3],
                        "",
                        late((LocalDate) row[5], today)))
                .toList();
    }

    @Override
    public List<OverdueTask> overdueTasks(PersonId by, CompoundId compound) {
        permissions.require(
                by, Action.READ_TASK, Scope.community(compounds.get(compound).community()));
        Instant now = clock.instant();
        LocalDate today = workingDays.dayOf(now);
        return followUps.overdue(compound, now).stream()
                .map(each -> new OverdueTask(
                        each.id(), each.title(), each.dueOn(), late(each.dueOn(), today), each.followedUpBy()))
                .toList();
    }

    /** Working days after the last one on which it was in time. */
    private int late(LocalDate due, LocalDate today) {
        int late = 0;
        for (LocalDate day = due.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            if (workingDays.isWorkingDay(day)) {
                late++;
            }
        }
        return late;
    }
}
