package org.lianxi.meeting.supervision;

/** The colours of supervision (三色督办), in the order of their weight. */
public enum SupervisionColour {
    NONE,
    BLUE,
    YELLOW,
    ORANGE,
    RED
}
