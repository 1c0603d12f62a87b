package org.lianxi.meeting.resolution;

/** Moves a resolution on as its tasks move. Told by the tasks, not an act of a person. */
public interface FollowResolution {

    /**
     * A task was assigned for it. Until the transaction ends nobody else can move a resolution of the same meeting.
     *
     * @return whether this was the task that the meeting was waiting for: from now on each of its resolutions has one
     * @throws UnknownResolution if there is no such resolution
     * @throws ResolutionNotEffective if it did not take effect, or all its tasks are signed off
     */
    boolean taskAssigned(ResolutionId resolution);

    /** One of its tasks is not done any more. */
    void taskCancelled(ResolutionId resolution);

    /**
     * A task undoes what was done for it.
     *
     * @throws ResolutionChangeNotOpen when it is not revoked
     */
    void reversalAssigned(ResolutionId resolution);

    /** One of its tasks was signed off; the last one closes the resolution. */
    void taskSignedOff(ResolutionId resolution);
}
