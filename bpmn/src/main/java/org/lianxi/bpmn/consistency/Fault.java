package org.lianxi.bpmn.consistency;

/** In which way a thing and its process differ. */
public enum Fault {
    /** The thing is open and no process leads it. */
    NO_PROCESS,
    /** The process waits for something else than the state of the thing does. */
    OTHER_STEP,
    /** The thing is done and its process still waits. */
    STILL_RUNNING,
    /** The process leads a thing that does not exist. */
    NO_SUBJECT,
    /** Nothing will ever move the process on: no work, no timer, no message. */
    STUCK,
    /** The work is offered to posts that nobody holds. */
    NOBODY
}
