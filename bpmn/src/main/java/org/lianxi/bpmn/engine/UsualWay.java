package org.lianxi.bpmn.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * What follows what in a model when nothing is sent back.
 *
 * <p>A subprocess leads to its start, its ends lead to what follows the subprocess; boundary events are no usual way; an
 * arrow to a node that is still being walked through from the start goes back and is left out.
 */
final class UsualWay {

    private final Map<String, List<String>> successors = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    private UsualWay() {}

    static UsualWay through(BpmnModelInstance model) {
        UsualWay way = new UsualWay();
        Set<String> walked = new HashSet<>();
        Set<String> onTheWay = new HashSet<>();
        for (StartEvent start : model.getModelElementsByType(StartEvent.class)) {
            if (start.getParentElement() instanceof Process) {
                way.walk(start, walked, onTheWay);
            }
        }
        Collections.reverse(way.order);
        return way;
    }

    /** Places of the nodes in the order of the model, from 0; what lies beside the usual way has none. */
    Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        order.forEach(id -> places.put(id, places.size()));
        return places;
    }

    /** Everything reachable from these nodes without them, in the order of the model. */
    List<String> after(Collection<String> current) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(current);
        while (!open.isEmpty()) {
            for (String next : successors.getOrDefault(open.pop(), List.of())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        reached.removeAll(Set.copyOf(current));
        return order.stream().filter(reached::contains).toList();
    }

    /**
     * Depth first, the last branch first; a node comes into the order after all that follow it. Reversed at the end, the
     * order is that of the model.
     */
    private void walk(FlowNode node, Set<String> walked, Set<String> onTheWay) {
        walked.add(node.getId());
        onTheWay.add(node.getId());
        List<String> next = new ArrayList<>();
        for (FlowNode successor : lastFirst(following(node))) {
            if (onTheWay.contains(successor.getId())) {
                continue;
            }
            next.add(successor.getId());
            if (!walked.contains(successor.getId())) {
                walk(successor, walked, onTheWay);
            }
        }
        successors.put(node.getId(), next);
        onTheWay.remove(node.getId());
        order.add(node.getId());
    }

    private static List<FlowNode> lastFirst(Collection<FlowNode> nodes) {
        List<FlowNode> reversed = new ArrayList<>(nodes);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Collection<FlowNode> following(FlowNode node) {
        if (node instanceof SubProcess subProcess) {
            return subProcess.getChildElementsByType(StartEvent.class).stream()
                    .map(FlowNode.class::cast)
                    .toList();
        }
        if (node instanceof EndEvent && node.getParentElement() instanceof SubProcess around) {
            return targets(around);
        }
        return targets(node);
    }

    private static Collection<FlowNode> targets(FlowNode node) {
        return node.getOutgoing().stream().map(SequenceFlow::getTarget).toList();
    }
}
