package org.lianxi.bpmn.engine;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A picture that people can read: all in it, left to right, in lanes, nothing over anything else. */
final class DiagramRules {

    private final BpmnModelInstance model;
    private final Map<String, Rectangle2D> shapes = new LinkedHashMap<>();
    private final Map<String, List<Line2D>> edges = new LinkedHashMap<>();
    private final Map<String, Rectangle2D> labels = new LinkedHashMap<>();
    private final List<String> breaches = new ArrayList<>();

    DiagramRules(BpmnModelInstance model) {
        this.model = model;
        for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
            shapes.put(shape.getBpmnElement().getId(), rectangle(shape.getBounds()));
            label(shape.getBpmnElement(), shape.getBpmnLabel());
        }
        for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
            edges.put(edge.getBpmnElement().getId(), lines(List.copyOf(edge.getWaypoints())));
            label(edge.getBpmnElement(), edge.getBpmnLabel());
        }
    }

    List<String> breaches() {
        checkEverythingIsDrawn();
        if (breaches.isEmpty()) {
            checkLanes();
            checkShapesApart();
            checkEdgesApart();
            checkLabels();
            checkLeftToRight();
        }
        return breaches;
    }

    private void checkEverythingIsDrawn() {
        expect(!model.getModelElementsByType(Participant.class).isEmpty(), "there should be a pool");
        expect(model.getModelElementsByType(Lane.class).size() >= 2, "there should be lanes");
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            expect(shapes.containsKey(node.getId()), node.getId() + " should be drawn");
        }
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            expect(edges.containsKey(flow.getId()), flow.getId() + " should be drawn");
            expect(
                    flow.getName() == null || labels.containsKey(flow.getId()),
                    flow.getId() + " should have a place for its name");
        }
    }

    private void checkLanes() {
        Set<String> inLanes = new HashSet<>();
        for (Lane lane : model.getModelElementsByType(Lane.class)) {
            for (FlowNode node : lane.getFlowNodeRefs()) {
                inLanes.add(node.getId());
                boolean onTheLine = node instanceof BoundaryEvent;
                expect(
                        onTheLine || shape(lane).contains(shape(node)),
                        node.getId() + " should be drawn in the lane " + lane.getId());
            }
        }
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            boolean isInside = node.getParentElement() instanceof SubProcess;
            expect(
                    isInside != inLanes.contains(node.getId()),
                    node.getId() + " should be in a lane or in a subprocess");
            if (node.getParentElement() instanceof SubProcess around && !(node instanceof BoundaryEvent)) {
                expect(shape(around).contains(shape(node)), node.getId() + " should be drawn in " + around.getId());
            }
        }
    }

    private void checkShapesApart() {
        List<FlowNode> nodes = List.copyOf(model.getModelElementsByType(FlowNode.class));
        for (FlowNode one : nodes) {
            for (FlowNode other : nodes) {
                if (one.getId().compareTo(other.getId()) < 0 && !belongTogether(one, other)) {
                    expect(
                            !shape(one).intersects(shape(other)),
                            one.getId() + " and " + other.getId() + " should not overlap");
                }
            }
        }
    }

    private static boolean belongTogether(FlowNode one, FlowNode other) {
        return isAround(one, other)
                || isAround(other, one)
                || (one instanceof BoundaryEvent event && isAround(event.getAttachedTo(), other, event))
                || (other instanceof BoundaryEvent event && isAround(event.getAttachedTo(), one, event));
    }

    private static boolean isAround(FlowNode attachedTo, FlowNode other, BoundaryEvent event) {
        return attachedTo.equals(other) || isAround(other, event);
    }

    private static boolean isAround(FlowNode around, FlowNode inner) {
        return ancestors(inner).anyMatch(around::equals);
    }

    /** The subprocesses around it, one within the other, and the process. */
    private static Stream<ModelElementInstance> ancestors(ModelElementInstance inner) {
        return Stream.iterate(inner.getParentElement(), Objects::nonNull, ModelElementInstance::getParentElement);
    }

    private void checkEdgesApart() {
        List<SequenceFlow> flows = List.copyOf(model.getModelElementsByType(SequenceFlow.class));
        for (SequenceFlow one : flows) {
            for (SequenceFlow other : flows) {
                if (one.getId().compareTo(other.getId()) < 0) {
                    expect(!cross(one, other), one.getId() + " and " + other.getId() + " should not cross");
                }
            }
            for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
                expect(
                        isItsOwn(node, one) || !runsThrough(one.getId(), shape(node)),
                        one.getId() + " should not run through " + node.getId());
            }
        }
    }

    private boolean cross(SequenceFlow one, SequenceFlow other) {
        return edge(one.getId()).stream()
                .anyMatch(line -> edge(other.getId()).stream().anyMatch(line::intersectsLine));
    }

    /** Its ends, what its source is attached to, and what it lies in. */
    private static boolean isItsOwn(FlowNode node, SequenceFlow flow) {
        return node.equals(flow.getSource())
                || node.equals(flow.getTarget())
                || ancestors(flow).anyMatch(node::equals)
                || (flow.getSource() instanceof BoundaryEvent event
                        && event.getAttachedTo().equals(node))
                || (node instanceof BoundaryEvent attached
                        && attached.getAttachedTo().equals(flow.getSource()));
    }

    private boolean runsThrough(String flow, Rectangle2D area) {
        return edge(flow).stream().anyMatch(area::intersectsLine);
    }

    private void checkLabels() {
        labels.forEach((id, label) -> {
            for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
                expect(
                        node instanceof SubProcess || !label.intersects(shape(node)),
                        "the name of " + id + " should not lie on " + node.getId());
            }
            edges.keySet()
                    .forEach(flow ->
                            expect(!runsThrough(flow, label), "the name of " + id + " should not lie on " + flow));
            labels.forEach((other, otherLabel) -> expect(
                    id.equals(other) || !label.intersects(otherLabel),
                    "the names of " + id + " and " + other + " should not overlap"));
        });
    }

    private void checkLeftToRight() {
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            expect(
                    shape(flow.getTarget()).getCenterX()
                                    >= shape(flow.getSource()).getCenterX()
                            || leads(flow.getTarget(), flow.getSource(), new HashMap<>()),
                    flow.getId() + " should go to the right, or back to what came before");
        }
    }

    private static boolean leads(FlowNode from, FlowNode to, Map<String, Boolean> known) {
        FlowNode goal = to instanceof BoundaryEvent event ? event.getAttachedTo() : to;
        if (from.equals(goal)) {
            return true;
        }
        if (known.putIfAbsent(from.getId(), false) != null) {
            return false;
        }
        return from.getSucceedingNodes().list().stream().anyMatch(next -> leads(next, goal, known));
    }

    private Rectangle2D shape(BaseElement element) {
        return Objects.requireNonNull(shapes.get(element.getId()), element.getId());
    }

    private List<Line2D> edge(String flow) {
        return Objects.requireNonNull(edges.get(flow), flow);
    }

    private void label(BaseElement element, BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            labels.put(element.getId(), rectangle(label.getBounds()));
        }
    }

    private void expect(boolean holds, String rule) {
        if (!holds) {
            breaches.add(rule);
        }
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static List<Line2D> lines(List<Waypoint> points) {
        List<Line2D> lines = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Waypoint from = points.get(i - 1);
            Waypoint to = points.get(i);
            lines.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return lines;
    }
}
