package org.lianxi.committee.robot;

import com.fasterxml.uuid.Generators;

/** Names a robot. */
public record RobotId(String value) {

    static RobotId fresh() {
        return new RobotId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
