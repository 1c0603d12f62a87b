package org.lianxi.meeting.task;

/** What has to be over before a task can be signed off. */
public interface SignOffGate {

    /** Lets pass a task of which nothing is awaited any more; refuses in its own words otherwise. */
    void requireOpen(TaskId task);
}
