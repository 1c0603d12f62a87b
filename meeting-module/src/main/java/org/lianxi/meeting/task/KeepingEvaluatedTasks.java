package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.Permissions;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("the evaluation calls it, and asks for the permission itself or has it asked for here")
class KeepingEvaluatedTasks implements EvaluatedTasks {

    private static final String MENDING = "整改：";

    private final TaskRepository repository;
    private final TaskOrders orders;
    private final Organisations organisations;
    private final OtherUnit otherUnit;
    private final TaskCalendar calendar;
    private final Permissions permissions;

    @Inject
    KeepingEvaluatedTasks(
            TaskRepository repository,
            TaskOrders orders,
            Organisations organisations,
            OtherUnit otherUnit,
            TaskCalendar calendar,
            Permissions permissions) {
        this.repository = repository;
        this.orders = orders;
        this.organisations = organisations;
        this.otherUnit = otherUnit;
        this.calendar = calendar;
        this.permissions = permissions;
    }

    @Override
    public EvaluatedTask get(TaskId id) {
        Task task = repository.get(id);
        return new EvaluatedTask(
                id,
                task.title(),
                task.compound(),
                task.community(),
                organisations.streetOf(task.community()),
                task.leadUnit(),
                task.state() == TaskState.VERIFIED,
                task.state() == TaskState.SIGNED_OFF,
                task.weight().isForStreet(),
                otherUnit.insteadOfSecretary(task),
                calendar.rulesOf(task.meeting()));
    }

    @Override
    public void requireOtherUnit(String what, TaskId id, PersonId by) {
        otherUnit.require(what, repository.get(id), by);
    }

    @Override
    public boolean isOfOtherUnit(TaskId id, PersonId person) {
        return otherUnit.barring(repository.get(id), person).isEmpty();
    }

    @Override
    public void requireSigner(String what, TaskId id, PersonId by) {
        Task task = repository.get(id);
        Verifying.require(permissions, otherUnit, task.signOffAction(), by, task);
        otherUnit.require(what, task, by);
    }

    @Override
    public boolean maySign(TaskId id, PersonId person) {
        Task task = repository.get(id);
        return Verifying.may(permissions, otherUnit, task.signOffAction(), person, task);
    }

    @Override
    public TaskId mend(PersonId by, TaskId earlier, String standard) {
        Task task = repository.get(earlier);
        return orders.assign(
                by,
                new TaskOrder(
                        task.resolution(), MENDING + task.title(), standard, task.leadUnit(), TaskWeight.MINOR, false));
    }
}
