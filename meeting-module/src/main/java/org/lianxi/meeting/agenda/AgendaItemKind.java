package org.lianxi.meeting.agenda;

/** What the meeting does with an item: only a {@link #DECISION} is voted on. */
public enum AgendaItemKind {
    DECISION,
    PROPOSAL,
    INFORMATION
}
