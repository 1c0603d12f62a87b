package org.lianxi.bpmn.engine;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.lianxi.committee.mandate.PersonId;

/** Says of every human task of every model when it begins to wait and when it does so no longer; models need not ask for it. */
final class WorkWatch extends AbstractBpmnParseListener {

    private final Consumer<WorkOffered> offered;
    private final Consumer<WorkOver> over;

    WorkWatch(Consumer<WorkOffered> offered, Consumer<WorkOver> over) {
        this.offered = offered;
        this.over = over;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, this::created);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, this::ended);
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, this::ended);
    }

    private void created(DelegateTask task) {
        Set<PostGroup> groups = groups(task);
        offered.accept(new WorkOffered(
                task.getId(),
                process(task),
                businessKey(task),
                task.getTaskDefinitionKey(),
                groups,
                person(task, groups),
                Optional.ofNullable(task.getDueDate()).map(java.util.Date::toInstant)));
    }

    private void ended(DelegateTask task) {
        Set<PostGroup> groups = groups(task);
        over.accept(new WorkOver(
                process(task), businessKey(task), task.getTaskDefinitionKey(), groups, person(task, groups)));
    }

    private static Set<PostGroup> groups(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .map(PostGroup::parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<PersonId> person(DelegateTask task, Set<PostGroup> groups) {
        return groups.isEmpty() ? Optional.ofNullable(task.getAssignee()).map(PersonId::new) : Optional.empty();
    }

    private static String process(DelegateTask task) {
        return ((ExecutionEntity) task.getExecution()).getProcessDefinition().getKey();
    }

    private static String businessKey(DelegateTask task) {
        return task.getExecution().getProcessBusinessKey();
    }
}
