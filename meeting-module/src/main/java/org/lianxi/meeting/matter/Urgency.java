package org.lianxi.meeting.matter;

/** How much the submitter is pressed. */
public enum Urgency {
    ORDINARY,
    URGENT
}
