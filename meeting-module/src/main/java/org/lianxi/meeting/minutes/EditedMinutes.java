package org.lianxi.meeting.minutes;

/** What an edit has done: the fingerprint of the text now, and how many answers of parties it made void. */
public record EditedMinutes(TextHash hash, int voidedSignatures) {}
