package org.lianxi.meeting.decision;

import org.lianxi.meeting.matter.MatterState;

/** How an item ended: a decision adopted or without agreement, a proposal passed on, an information noted. */
public enum Outcome {
    ADOPTED(MatterState.RESOLVED),
    NO_AGREEMENT(MatterState.NO_AGREEMENT),
    PROPOSED(MatterState.PROPOSED),
    /** Two parties cannot resolve what the absent one owes by contract: it is handed to that party (M13). */
    CONTRACT_DUTY(MatterState.REROUTED),
    NOTED(MatterState.DISCUSSED),
    /** Nobody might lead it: its matter waits for the next meeting. */
    DEFERRED(MatterState.ADMITTED);

    private final MatterState matterState;

    Outcome(MatterState matterState) {
        this.matterState = matterState;
    }

    /** To which end it leads the matter. */
    public MatterState matterState() {
        return matterState;
    }
}
