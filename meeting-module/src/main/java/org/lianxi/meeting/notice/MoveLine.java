package org.lianxi.meeting.notice;

/** A postponed or cancelled meeting in a list. */
public record MoveLine(MoveView move, String title, String communityName) {}
