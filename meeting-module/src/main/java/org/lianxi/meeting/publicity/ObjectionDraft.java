package org.lianxi.meeting.publicity;

/**
 * What somebody objects, and who it is. DOMAIN X16: in writing, by somebody whom the product knows and never shows.
 *
 * @param ownership whether it is about rights of ownership
 * @param contact where the answer goes
 */
public record ObjectionDraft(String words, boolean ownership, String name, String contact) {}
