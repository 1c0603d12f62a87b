package org.lianxi.meeting.paperwork;

/** For whom a document is: those who take part, or everybody. */
public enum Audience {
    PARTIES,
    PUBLIC
}
