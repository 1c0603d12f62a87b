package org.lianxi.meeting.convening;

/** A delegate's answer to the notice; {@link #DECLINED} is leave (请假). */
public enum Reply {
    NONE,
    CONFIRMED,
    DECLINED
}
