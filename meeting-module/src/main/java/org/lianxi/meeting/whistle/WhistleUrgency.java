package org.lianxi.meeting.whistle;

/** How soon a department has to be on site. CFG-32. */
public enum WhistleUrgency {
    ORDINARY,
    /** On site within two hours. */
    EMERGENCY
}
