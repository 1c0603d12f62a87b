package org.lianxi.meeting.resolution;

/** Moves a resolution on as its tasks move. Told by the tasks, not an act of a person. */
public interface FollowResolution {

    /**
     * A task was assigned for it.
     *
     * @throws ResolutionNotEffective if it did not take effect
     */
    void executionBegan(ResolutionId resolution);

    /** All its tasks are signed off. */
    void executionEnded(ResolutionId resolution);
}
