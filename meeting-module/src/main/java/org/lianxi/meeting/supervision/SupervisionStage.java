package org.lianxi.meeting.supervision;

/** How far things have gone with a task; the scheme of the place gives each stage its colour (CFG-31). */
public enum SupervisionStage {
    NONE,
    NEAR,
    BEHIND,
    OVERDUE
}
