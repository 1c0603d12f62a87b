package org.lianxi.meeting.matter;

import org.lianxi.committee.mandate.PersonId;

/** The meeting secretary says where a matter belongs and why. */
public interface ScreenMatter {

    /**
     * Gives the matter its route. What the meeting may decide or propose then waits for admission; anything else ends
     * as rerouted, and reason and rule are the answer to the submitter. Reason: 1 to 1000 characters.
     *
     * @throws UnknownMatter when there is none with this id
     * @throws MatterNotAwaitingScreening when it was screened before
     * @throws org.lianxi.committee.permission.NotPermitted when the person is not the community's secretary
     * @throws org.lianxi.committee.refusal.InvalidInput when the reason is empty or too long
     */
    void screen(PersonId by, MatterId matter, MatterRoute route, String reason);
}
