package org.lianxi.bpmn.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The few values that gateways, loops, timers and candidate groups of a model read: ids, answers and moments.
 *
 * <p>Java writes them and never reads them back. No text of people, no names.
 */
public final class Facts {

    private static final Facts NONE = new Facts(Map.of());

    private final Map<String, Object> values;

    private Facts(Map<String, Object> values) {
        this.values = values;
    }

    /** No fact. */
    public static Facts none() {
        return NONE;
    }

    /** An id or the name of a constant. */
    public Facts and(String name, String value) {
        return with(name, value);
    }

    /** An answer on which a gateway branches. */
    public Facts and(String name, boolean answer) {
        return with(name, answer);
    }

    /**
     * A moment at which a timer fires or a task is due. The engine's tables keep whole seconds, so it is rounded up: no
     * timer ever fires early.
     */
    public Facts and(String name, Instant moment) {
        Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
        return with(name, Date.from(second.equals(moment) ? second : second.plusSeconds(1)));
    }

    /** Ids over which a loop runs. */
    public Facts and(String name, List<String> ids) {
        return with(name, new ArrayList<>(ids));
    }

    Map<String, Object> values() {
        return values;
    }

    private Facts with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Facts(Map.copyOf(more));
    }
}
