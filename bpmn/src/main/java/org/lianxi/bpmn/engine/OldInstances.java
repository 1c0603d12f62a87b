package org.lianxi.bpmn.engine;

import java.util.List;

/** Running instances that were started on a model before the newest one. */
public interface OldInstances {

    /**
     * Moves each of them to the newest model, step by step as it stands: each in a transaction of its own, so that one that
     * cannot be moved holds up nobody and goes on by the model by which it began. To be called while no transaction runs.
     */
    InstancesMoved moveToNewest();

    /** Those that are left, by process and version. */
    List<OldInstance> list(int skip, int rows);
}
