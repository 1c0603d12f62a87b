package org.lianxi.meeting.agenda;

/** What was done to an agenda. */
public enum AgendaChangeKind {
    ADDED,
    REMOVED,
    MOVED,
    REWORDED,
    PAPER_ATTACHED,
    PAPER_REMOVED,
    WITHDRAWN
}
