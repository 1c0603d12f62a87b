package org.lianxi.meeting.resolution;

import org.lianxi.committee.mandate.PersonId;

/** What has become of a resolution, and what this person may do about it. */
public interface ResolutionChanges {

    /**
     * For whoever may read the meeting.
     *
     * @throws UnknownResolution if there is none with this id
     */
    ResolutionChangesView of(PersonId by, ResolutionId resolution);
}
