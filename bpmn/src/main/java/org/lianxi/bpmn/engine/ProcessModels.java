package org.lianxi.bpmn.engine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;

/** The deployed models by definition. A definition never changes, so each is read once. */
@Dependent // injected by class: a normal scope would need a constructor without arguments
class ProcessModels {

    private final EngineRoom room;
    private final Map<String, ProcessModel> byDefinition = new ConcurrentHashMap<>();

    @Inject
    ProcessModels(EngineRoom room) {
        this.room = room;
    }

    ProcessModel of(String definition) {
        return byDefinition.computeIfAbsent(definition, this::read);
    }

    private ProcessModel read(String definition) {
        RepositoryService repository = room.engine().getRepositoryService();
        try (InputStream model = repository.getProcessModel(definition)) {
            String xml = new String(model.readAllBytes(), StandardCharsets.UTF_8);
            return new ProcessModel(xml, repository.getBpmnModelInstance(definition));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
