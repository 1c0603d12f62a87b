package org.lianxi.meeting.matter;

import org.lianxi.committee.mandate.PersonId;

/** The community party secretary admits a screened matter to the meeting's backlog or refuses it. */
public interface AdmitMatter {

    /**
     * Puts the matter into the backlog of its compound. Reason: 1 to 1000 characters.
     *
     * @throws UnknownMatter when there is none with this id
     * @throws MatterNotAwaitingAdmission when it was not screened yet, was rerouted, or was answered before
     * @throws org.lianxi.committee.permission.NotPermitted when the person is not the community's party secretary
     * @throws org.lianxi.committee.refusal.InvalidInput when the reason is empty or too long
     */
    void admit(PersonId by, MatterId matter, String reason);

    /** Ends the matter as refused; the reason is the answer to the submitter. Refuses as {@link #admit} does. */
    void refuse(PersonId by, MatterId matter, String reason);
}
