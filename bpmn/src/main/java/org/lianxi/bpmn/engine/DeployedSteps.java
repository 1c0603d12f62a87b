package org.lianxi.bpmn.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** {@link KnownSteps} of the models deployed at the start, each looked for once. */
@ApplicationScoped
class DeployedSteps implements KnownSteps {

    private final EngineRoom room;
    private final ProcessModels models;
    private final Map<String, Optional<ProcessModel>> newest = new ConcurrentHashMap<>();

    @Inject
    DeployedSteps(EngineRoom room, ProcessModels models) {
        this.room = room;
        this.models = models;
    }

    @Override
    public Optional<ModelStep> step(String process, String step) {
        return newest.computeIfAbsent(process, this::find).flatMap(model -> model.step(step));
    }

    private Optional<ProcessModel> find(String process) {
        return Optional.ofNullable(room.engine()
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult())
                .map(ProcessDefinition::getId)
                .map(models::of);
    }
}
