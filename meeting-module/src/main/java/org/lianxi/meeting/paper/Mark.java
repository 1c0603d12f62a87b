package org.lianxi.meeting.paper;

/** The red mark on top of the first page, with the number (or what stands for it) above the red line. */
public record Mark(String text, String number) {}
