package org.lianxi.committee.procedure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Parameters that may be set and that nothing reads yet: their features are to come. */
final class Awaited {

    static final Set<Parameter> PARAMETERS = Collections.unmodifiableSet(EnumSet.of(
            Parameter.TASK_MILESTONE,
            Parameter.EMERGENCY_ON_SITE,
            Parameter.EMERGENCY_DISPOSAL,
            Parameter.REWORKS,
            Parameter.VERIFY_WITHIN,
            Parameter.REPEAT_WINDOW,
            Parameter.QUARTERLY_REPORT_WITHIN,
            Parameter.LOG_RETENTION,
            Parameter.AUDIT_RETENTION,
            Parameter.MINUTES_RETENTION,
            Parameter.TASK_RETENTION));

    private Awaited() {}
}
