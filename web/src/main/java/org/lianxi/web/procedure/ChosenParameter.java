package org.lianxi.web.procedure;

import java.util.Arrays;
import org.lianxi.committee.procedure.Parameter;

/** The parameter that an address names by its key. */
final class ChosenParameter {

    private ChosenParameter() {}

    static Parameter of(String key) {
        return Arrays.stream(Parameter.values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new UnknownParameter(key));
    }
}
