package org.lianxi.meeting.matter;

import org.lianxi.committee.mandate.PersonId;

/** Somebody brings a matter before the three parties. */
public interface SubmitMatter {

    /**
     * Records the matter with its files and asks the meeting secretary to screen it within CFG-04.
     *
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not submit for the organisation
     * @throws org.lianxi.committee.refusal.InvalidInput naming every field that is not right
     */
    MatterId submit(PersonId by, MatterDraft draft);
}
