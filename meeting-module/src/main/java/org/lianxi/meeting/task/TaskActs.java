package org.lianxi.meeting.task;

/** What one person can do with a task now. It hides what would be refused; it protects nothing. */
public record TaskActs(
        boolean mayAccept, boolean mayReport, boolean maySubmit, boolean mayVerify, boolean maySignOff) {}
