package org.lianxi.bpmn.inbox;

import java.util.List;

/**
 * A process and where it stands.
 *
 * @param bpmnXml the model as the instance runs it, for the picture
 * @param steps done in the order of doing, then what is current, then the human steps that come next on the usual way
 */
public record ProgressView(String bpmnXml, List<ProgressStep> steps) {

    /** Keeps an unmodifiable copy. */
    public ProgressView {
        steps = List.copyOf(steps);
    }

    /** Ids of the elements to be marked as current in the picture. */
    public List<String> currentElements() {
        return elements(StepState.CURRENT);
    }

    /** Ids of the elements to be marked as done in the picture. */
    public List<String> doneElements() {
        return elements(StepState.DONE);
    }

    private List<String> elements(StepState state) {
        return steps.stream()
                .filter(step -> step.state() == state)
                .map(ProgressStep::elementId)
                .distinct()
                .toList();
    }
}
