package org.lianxi.bpmn.inbox;

/** At every start running processes go on by the newest models. */
public interface MoveOldProcesses {

    /** Moves those that can be moved and enters into the audit trail how many; those that cannot go on as they began. */
    void move();
}
