package org.lianxi.bpmn.engine;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The steps by the names under which models call them; looked up when called, so that starting up makes none. */
final class Steps {

    private Steps() {}

    static Map<Object, Object> in(Instance<Step> beans) {
        Map<Object, Object> byName = new HashMap<>();
        for (Instance.Handle<Step> handle : beans.select(Any.Literal.INSTANCE).handles()) {
            String name = handle.getBean().getName();
            Supplier<Step> step = () -> beans.select(NamedLiteral.of(name)).get();
            byName.put(name, new StepDelegate(step));
        }
        return byName;
    }
}
