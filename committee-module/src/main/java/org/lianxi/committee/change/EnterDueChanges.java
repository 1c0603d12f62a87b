package org.lianxi.committee.change;

import java.util.List;
import org.lianxi.committee.refusal.Refusal;

/** Enters changes that were decided ahead, once their day has come. The clock calls it. */
public interface EnterDueChanges {

    /** Those whose day has come, earliest first. */
    List<ChangeId> due();

    /**
     * Enters one; does nothing if that was done meanwhile.
     *
     * @throws Refusal if the registers do not allow it now
     */
    void enter(ChangeId id);

    /** Remembers why one could not be entered; it is tried again. */
    void keepWaiting(ChangeId id, Refusal refusal);
}
