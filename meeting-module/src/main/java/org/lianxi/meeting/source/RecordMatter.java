package org.lianxi.meeting.source;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.matter.MatterId;

/** The secretary records what a resident, the hotline or the platform of the grid has brought up. */
public interface RecordMatter {

    /**
     * What came of it.
     *
     * @param isNew whether a matter was made; a number that was recorded before leads to its matter and changes nothing
     */
    record Recorded(MatterId matter, SourceId source, boolean isNew) {}

    /**
     * Makes a matter that waits for screening, with this source; the sooner of our limit and the outer one counts.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput naming every field that is not right
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not screen matters of the community
     */
    Recorded record(PersonId by, RecordedDraft draft);
}
