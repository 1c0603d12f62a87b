package org.lianxi.committee.robot;

/** Posts into group chats. */
public interface RobotCarrier {

    /** Tries once. */
    RobotAnswer post(OpenRobot robot, Announcement announcement);
}
