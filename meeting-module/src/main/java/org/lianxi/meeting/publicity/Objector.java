package org.lianxi.meeting.publicity;

/** Who objected: only for those who screen, and each look is in the audit trail. SC-12.3. */
public record Objector(String name, String contact) {}
