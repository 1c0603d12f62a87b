package org.lianxi.meeting.matter;

import org.lianxi.committee.mandate.PersonId;

/** The meeting secretary says where a matter belongs and why: the table proposes, a person confirms. */
public interface ScreenMatter {

    /**
     * Gives the matter its route. What the meeting may decide or propose then waits for admission, and what no rule knows
     * (M16) for the party secretary's word; anything else ends as rerouted, and reason and rule are the answer to the
     * submitter. Another route than the proposed one needs a reason of its own. To let the meeting decide what the rules
     * would not is for the street, which may do so until the matter is admitted (SOD-11), and is never possible for what is
     * the owners' own (M04 to M06).
     *
     * @throws UnknownMatter when there is none with this id
     * @throws MatterNotAwaitingScreening when it was screened before
     * @throws MatterReserved when a reserved route or subject would be left to the meeting or to anybody else
     * @throws RouteNeedsStreet when the meeting is to decide what the rules would not, and the person is not of the street
     * @throws RouteNeedsPartySecretary when another route than the open one is confirmed for what no rule knows
     * @throws org.lianxi.committee.permission.NotPermitted when the person is not the community's secretary
     * @throws org.lianxi.committee.refusal.InvalidInput when a reason is empty, too short or too long
     */
    void screen(PersonId by, MatterId matter, ScreeningDraft draft);
}
