package org.lianxi.bpmn.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * {@link OldInstances} by the engine's migration plans. A step of the old model goes to the step of the same id and kind in the new
 * one; timers keep the moment that they were given. What the engine finds wrong with a plan or an instance is the reason shown.
 */
@ApplicationScoped
class MovingOldInstances implements OldInstances {

    private final EngineRoom room;
    private final Map<String, String> reasons = new ConcurrentHashMap<>();

    @Inject
    MovingOldInstances(EngineRoom room) {
        this.room = room;
    }

    @Override
    public InstancesMoved moveToNewest() {
        reasons.clear();
        InstancesMoved result = InstancesMoved.none();
        old().forEach((source, newest) -> move(source, newest, result));
        return result;
    }

    private void move(ProcessDefinition source, ProcessDefinition newest, InstancesMoved result) {
        List<ProcessInstance> instances = running(source);
        if (instances.isEmpty()) {
            return;
        }
        Optional<MigrationPlan> plan = plan(source, newest, instances);
        for (ProcessInstance each : instances) {
            boolean isMoved = plan.filter(some -> isMoved(some, each)).isPresent();
            result.count(source.getKey(), isMoved);
        }
    }

    private Optional<MigrationPlan> plan(
            ProcessDefinition source, ProcessDefinition newest, List<ProcessInstance> instances) {
        try {
            return Optional.of(runtime()
                    .createMigrationPlan(source.getId(), newest.getId())
                    .mapEqualActivities()
                    .build());
        } catch (ProcessEngineException e) {
            instances.forEach(each -> reasons.put(each.getId(), String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private boolean isMoved(MigrationPlan plan, ProcessInstance instance) {
        try {
            runtime().newMigration(plan).processInstanceIds(instance.getId()).execute();
            return true;
        } catch (ProcessEngineException e) {
            reasons.put(instance.getId(), String.valueOf(e.getMessage()));
            return false;
        }
    }

    @Override
    public List<OldInstance> list(int skip, int rows) {
        Map<ProcessDefinition, ProcessDefinition> old = old();
        return old.keySet().stream()
                .sorted(Comparator.comparing(ProcessDefinition::getKey).thenComparing(ProcessDefinition::getVersion))
                .flatMap(source ->
                        lines(source, Optional.ofNullable(old.get(source)).orElseThrow()))
                .skip(skip)
                .limit(rows)
                .toList();
    }

    private Stream<OldInstance> lines(ProcessDefinition source, ProcessDefinition newest) {
        return running(source).stream()
                .map(each -> new OldInstance(
                        source.getKey(),
                        Optional.ofNullable(each.getBusinessKey()).orElse(""),
                        source.getVersion(),
                        newest.getVersion(),
                        reasons.getOrDefault(each.getId(), "")));
    }

    /** Each model before the newest one of its process, with that one. */
    private Map<ProcessDefinition, ProcessDefinition> old() {
        RepositoryService repository = room.engine().getRepositoryService();
        Map<String, ProcessDefinition> newest =
                repository.createProcessDefinitionQuery().latestVersion().list().stream()
                        .collect(Collectors.toMap(ProcessDefinition::getKey, Function.identity()));
        Map<ProcessDefinition, ProcessDefinition> old = new HashMap<>();
        repository.createProcessDefinitionQuery().list().forEach(each -> Optional.ofNullable(newest.get(each.getKey()))
                .filter(latest -> !latest.getId().equals(each.getId()))
                .ifPresent(latest -> old.put(each, latest)));
        return old;
    }

    private List<ProcessInstance> running(ProcessDefinition model) {
        return runtime()
                .createProcessInstanceQuery()
                .processDefinitionId(model.getId())
                .orderByBusinessKey()
                .asc()
                .list();
    }

    private RuntimeService runtime() {
        return room.engine().getRuntimeService();
    }
}
