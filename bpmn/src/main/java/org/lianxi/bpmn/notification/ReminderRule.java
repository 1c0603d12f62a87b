package org.lianxi.bpmn.notification;

import java.time.Instant;
import org.lianxi.bpmn.engine.LimitedWork;

/** From when on a limit counts as near. */
interface ReminderRule {

    boolean isNear(LimitedWork work, Instant now);
}
