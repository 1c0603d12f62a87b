package org.lianxi.bpmn.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * {@link Processes} on the engine.
 *
 * <p>Whoever moves an instance locks it first ({@link InstanceLock}). Without that the engine may read a task before and its
 * place in the model after somebody else has moved the instance, and then goes on from the wrong place until it notices.
 */
@ApplicationScoped
class MovingProcesses implements Processes {

    private final EngineRoom room;
    private final DoneTasks done;

    @Inject
    MovingProcesses(EngineRoom room, DoneTasks done) {
        this.room = room;
        this.done = done;
    }

    @Override
    public void start(String process, String businessKey, Facts facts) {
        room.engine().getRuntimeService().startProcessInstanceByKey(process, businessKey, facts.values());
    }

    @Override
    public void startBefore(String element, String process, String businessKey, Facts facts) {
        room.engine()
                .getRuntimeService()
                .createProcessInstanceByKey(process)
                .businessKey(businessKey)
                .setVariables(facts.values())
                .startBeforeActivity(element)
                .execute();
    }

    @Override
    public void complete(OpenTask task, Facts facts) {
        String id = Race.run("task " + task, () -> alone(task.businessKey(), () -> complete(find(task), facts)))
                .orElseThrow(() -> new StepNotOpen(task.process(), task.businessKey(), task.task()));
        done.add(id);
    }

    @Override
    public boolean isOpen(OpenTask task) {
        return find(task).isPresent();
    }

    @Override
    public void giveUp(OpenTask task) {
        Race.run("end of " + task, () -> alone(task.businessKey(), () -> complete(find(task), Facts.none())));
    }

    @Override
    public void receiveIfAwaited(String process, String businessKey, String message, Facts facts) {
        boolean isAwaited = room.engine()
                        .getRuntimeService()
                        .createExecutionQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(businessKey)
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
        if (isAwaited) {
            receive(process, businessKey, message, facts);
        }
    }

    @Override
    public void end(String process, String businessKey) {
        alone(businessKey, () -> {
            Optional<String> running = instance(process, businessKey);
            running.ifPresent(
                    each -> room.engine().getRuntimeService().deleteProcessInstance(each, "nothing waits for it"));
            return running;
        });
    }

    @Override
    public void suspend(String process, String businessKey) {
        move(process, businessKey, "suspension", room.engine().getRuntimeService()::suspendProcessInstanceById);
    }

    @Override
    public void resume(String process, String businessKey) {
        move(process, businessKey, "resumption", room.engine().getRuntimeService()::activateProcessInstanceById);
    }

    private void move(String process, String businessKey, String what, Consumer<String> movement) {
        Optional<String> moved = alone(businessKey, () -> {
            Optional<String> instance = instance(process, businessKey);
            instance.ifPresent(movement);
            return instance;
        });
        if (moved.isEmpty()) {
            throw new StepNotOpen(process, businessKey, what);
        }
    }

    private Optional<String> complete(Optional<Task> found, Facts facts) {
        found.ifPresent(task -> room.engine().getTaskService().complete(task.getId(), facts.values()));
        return found.map(Task::getId);
    }

    /** Locked, looked up and moved in one command, so that all of it is one transaction without a container too. */
    private <T> T alone(String businessKey, Supplier<T> move) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) room.engine().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(command -> {
            InstanceLock.in(command).ofSubject(businessKey);
            return move.get();
        });
    }

    /** A task stays offered to its group when somebody has claimed it. */
    private Optional<Task> find(OpenTask task) {
        TaskQuery query = room.engine()
                .getTaskService()
                .createTaskQuery()
                .processDefinitionKey(task.process())
                .processInstanceBusinessKey(task.businessKey())
                .taskDefinitionKey(task.task());
        task.group()
                .ifPresent(group -> query.taskCandidateGroup(group.toString()).includeAssignedTasks());
        task.person().ifPresent(person -> query.taskAssignee(person.value()));
        return Optional.ofNullable(query.singleResult());
    }

    @Override
    public void moveLimits(String process, String businessKey, Facts facts, Map<String, Instant> limitOfTask) {
        move(process, businessKey, "limits", instance -> moveLimits(instance, facts, limitOfTask));
    }

    @Override
    public void offerInstead(String process, String businessKey, Facts facts, PostGroup before, PostGroup now) {
        boolean isSuspended = isSuspended(process, businessKey);
        if (isSuspended) {
            resume(process, businessKey);
        }
        move(process, businessKey, "another group", instance -> offerInstead(instance, facts, before, now));
        if (isSuspended) {
            suspend(process, businessKey);
        }
    }

    /** Open tasks of a suspended instance cannot be offered to anybody: it is awake as long as it takes. */
    private boolean isSuspended(String process, String businessKey) {
        return room.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(businessKey)
                        .suspended()
                        .count()
                > 0;
    }

    private void offerInstead(String instance, Facts facts, PostGroup before, PostGroup now) {
        room.engine().getRuntimeService().setVariables(instance, facts.values());
        TaskService tasks = room.engine().getTaskService();
        tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskCandidateGroup(before.toString())
                .list()
                .forEach(task -> {
                    tasks.deleteCandidateGroup(task.getId(), before.toString());
                    tasks.addCandidateGroup(task.getId(), now.toString());
                });
    }

    private Optional<String> instance(String process, String businessKey) {
        return Optional.ofNullable(room.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(businessKey)
                        .singleResult())
                .map(Execution::getId);
    }

    private void moveLimits(String instance, Facts facts, Map<String, Instant> limitOfTask) {
        room.engine().getRuntimeService().setVariables(instance, facts.values());
        ManagementService jobs = room.engine().getManagementService();
        jobs.createJobQuery()
                .processInstanceId(instance)
                .timers()
                .list()
                .forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false));
        TaskService tasks = room.engine().getTaskService();
        tasks.createTaskQuery().processInstanceId(instance).list().stream()
                .filter(task -> limitOfTask.containsKey(task.getTaskDefinitionKey()))
                .forEach(task -> {
                    task.setDueDate(Date.from(limitOfTask.get(task.getTaskDefinitionKey())));
                    tasks.saveTask(task);
                });
    }

    @Override
    public void receive(String process, String businessKey, String message, Facts facts) {
        try {
            Race.run(
                    "message " + message + " for " + businessKey,
                    () -> alone(businessKey, () -> room.engine()
                            .getRuntimeService()
                            .createMessageCorrelation(message)
                            .processInstanceBusinessKey(businessKey)
                            .setVariables(facts.values())
                            .correlateWithResult()));
        } catch (MismatchingMessageCorrelationException e) {
            StepNotOpen refusal = new StepNotOpen(process, businessKey, message);
            refusal.initCause(e);
            throw refusal;
        }
    }
}
