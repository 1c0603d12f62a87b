package org.lianxi.committee.robot;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no robot of this id. */
public final class UnknownRobot extends Refusal {

    UnknownRobot(RobotId id) {
        super(Kind.UNKNOWN, "no robot " + id);
    }
}
