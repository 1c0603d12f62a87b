package org.lianxi.meeting.matter;

/** One of the matters that a submission is split into. Limits as in {@link MatterDraft}. */
public record MatterPart(String title, String facts) {}
