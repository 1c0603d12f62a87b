package org.lianxi.meeting.numbering;

/** What is counted by itself: each kind of document of an issuing body begins every year with 1. */
public enum DocumentSeries {
    MINUTES,
    NOTICE
}
