package org.lianxi.bpmn.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.bpmn.engine.InstancesMoved;
import org.lianxi.bpmn.engine.OldInstances;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
class MovingOldProcesses implements MoveOldProcesses {

    private final OldInstances instances;
    private final MovedRecord record;

    @Inject
    MovingOldProcesses(OldInstances instances, MovedRecord record) {
        this.instances = instances;
        this.record = record;
    }

    @Override
    @NoPermissionNeeded("the product itself does it when it starts")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void move() {
        InstancesMoved moved = instances.moveToNewest();
        if (!moved.isNothing()) {
            record.enter(moved);
        }
    }

    /** The entry in the audit trail, in a transaction of its own. */
    interface MovedRecord {

        void enter(InstancesMoved moved);
    }

    @ApplicationScoped
    static class AuditedMovedRecord implements MovedRecord {

        private final Event<Act> acts;

        @Inject
        AuditedMovedRecord(Event<Act> acts) {
            this.acts = acts;
        }

        @Override
        @Transactional
        public void enter(InstancesMoved moved) {
            acts.fire(new ProcessesMoved(moved));
        }
    }
}
