package org.lianxi.meeting.matter;

import org.lianxi.committee.mandate.PersonId;

/** A matter that was merged by mistake is taken out again. */
public interface UnmergeMatter {

    /**
     * The matter waits for screening as before, by its old limit, with its own sources; that it was merged stays in the
     * audit trail.
     *
     * @throws UnknownMatter when there is none with this id
     * @throws MatterNotMerged when it was not merged
     * @throws MatterMergedForGood when what it was merged into is on an agenda or has its answer
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not screen matters of the community
     */
    void unmerge(PersonId by, MatterId matter);
}
