package org.lianxi.web.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lianxi.committee.audit.Act;

/** Lets acts of these names fail at their very end: the aggregate has changed and the engine has been told. */
@ApplicationScoped
public class Saboteur {

    private final Set<String> names = ConcurrentHashMap.newKeySet();

    void against(String act) {
        names.add(act);
    }

    void rest() {
        names.clear();
    }

    void on(@Observes Act act) {
        if (names.contains(act.name())) {
            throw new IllegalStateException("sabotage of " + act.name());
        }
    }
}
