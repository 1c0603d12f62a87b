package org.lianxi.committee.robot;

import java.util.Locale;

/** A robot with its address and secret, for posting. */
public record OpenRobot(RobotKind kind, String address, String secret, Locale language) {

    /** Neither the address nor the secret. */
    @Override
    public String toString() {
        return "OpenRobot[" + kind + "]";
    }
}
