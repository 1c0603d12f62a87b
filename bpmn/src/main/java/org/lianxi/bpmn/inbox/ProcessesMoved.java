package org.lianxi.bpmn.inbox;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.lianxi.bpmn.engine.InstancesMoved;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** Running processes were moved to the newest models at a start; some may have stayed as they began. */
public record ProcessesMoved(InstancesMoved instances) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.empty();
    }

    @Override
    public Subject subject() {
        return new Subject("process", "models");
    }

    @Override
    public Map<String, String> details() {
        return Map.of("moved", written(instances.moved()), "left", written(instances.left()));
    }

    private static String written(SortedMap<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
