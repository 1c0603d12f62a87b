package org.lianxi.bpmn.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A process model to be shown: its picture, its steps and their usual order. */
public final class ProcessModel {

    private final String xml;
    private final Map<String, ModelStep> steps;
    private final UsualWay usualWay;
    private final Map<String, Integer> places;

    ProcessModel(String xml, BpmnModelInstance model) {
        this.xml = xml;
        this.steps = steps(model);
        this.usualWay = UsualWay.through(model);
        this.places = usualWay.places();
    }

    /** The model as it was deployed. */
    public String xml() {
        return xml;
    }

    /** The step, event or gateway with this id. */
    public Optional<ModelStep> step(String id) {
        return Optional.ofNullable(steps.get(id));
    }

    /** The human steps that follow on the usual way, in order: without boundary events and without going back. */
    public List<ModelStep> humanStepsAfter(Collection<String> current) {
        return usualWay.after(current).stream()
                .flatMap(id -> step(id).stream())
                .filter(ModelStep::isHuman)
                .toList();
    }

    /** Sorts steps as the model does; what lies beside the usual way comes last. */
    public Comparator<ModelStep> inOrder() {
        return Comparator.comparing(step -> places.getOrDefault(step.id(), Integer.MAX_VALUE));
    }

    private static Map<String, ModelStep> steps(BpmnModelInstance model) {
        Map<String, ModelStep> byId = new LinkedHashMap<>();
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            byId.put(node.getId(), new ModelStep(node.getId(), nameZh(node), nameEn(node), isHuman(node), form(node)));
        }
        return byId;
    }

    private static boolean isHuman(FlowNode node) {
        return node instanceof UserTask;
    }

    private static String nameZh(FlowElement element) {
        return Optional.ofNullable(element.getName()).orElse(element.getId());
    }

    private static String nameEn(FlowElement element) {
        return element.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .findFirst()
                .orElse(element.getId());
    }

    private static String form(FlowNode node) {
        return node instanceof UserTask task
                ? Optional.ofNullable(task.getCamundaFormKey()).orElse("")
                : "";
    }
}
