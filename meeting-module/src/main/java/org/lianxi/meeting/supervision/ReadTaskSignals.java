package org.lianxi.meeting.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.meeting.task.TaskLine;
import org.lianxi.meeting.task.TaskState;
import org.lianxi.meeting.task.TaskView;

@ApplicationScoped
class ReadTaskSignals implements TaskSignals, SignalReader {

    private final SupervisionLevels levels;
    private final WorkingDays days;
    private final Procedures procedures;
    private final InstantSource clock;

    @Inject
    ReadTaskSignals(SupervisionLevels levels, WorkingDays days, Procedures procedures, InstantSource clock) {
        this.levels = levels;
        this.days = days;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Override
    public Optional<SupervisionSignal> of(TaskView task) {
        Instant now = clock.instant();
        return read(
                rulesOf(task.community(), now),
                new Watched(task.state(), task.acceptBy(), task.due(), task.rejections()),
                now);
    }

    @Override
    public Optional<SupervisionSignal> of(TaskLine task) {
        Instant now = clock.instant();
        return read(
                rulesOf(task.community(), now),
                new Watched(task.state(), task.acceptBy(), task.due(), task.rejections()),
                now);
    }

    @Override
    public RulesOfProcedure rulesOf(OrganisationId community, Instant now) {
        return procedures.in(community, now);
    }

    @Override
    public Optional<SupervisionSignal> read(RulesOfProcedure rules, Watched task, Instant now) {
        if (task.state().isClosed() || task.state() == TaskState.SUSPENDED) {
            return Optional.empty();
        }
        SupervisionScheme scheme = SupervisionScheme.valueOf(
                rules.version(Parameter.SUPERVISION_SCHEME).value());
        return SupervisionSignal.highest(levels, facts(rules, task, now), scheme);
    }

    private SupervisionFacts facts(RulesOfProcedure rules, Watched task, Instant now) {
        LocalDate today = days.dayOf(now);
        // a limit at 24:00 belongs to the day that it ends
        LocalDate dueOn = days.dayOf(task.due().minusNanos(1));
        boolean isOwed = task.state().isOwed();
        boolean isOverdue = isOwed && !now.isBefore(task.due());
        return SupervisionFacts.ofTask(
                isOwed,
                Math.toIntExact(ChronoUnit.DAYS.between(today, dueOn)),
                isOverdue,
                task.state() == TaskState.ASSIGNED && !now.isBefore(task.acceptBy()),
                task.rejections(),
                isOverdue ? workingDaysSince(days.dayOf(task.due()), today) : 0,
                rules.remindBeforeDays());
    }

    /** The day on which it turned red is not counted. */
    private int workingDaysSince(LocalDate red, LocalDate today) {
        return Math.toIntExact(red.plusDays(1)
                .datesUntil(today.isAfter(red) ? today.plusDays(1) : red.plusDays(1))
                .filter(days::isWorkingDay)
                .count());
    }
}
