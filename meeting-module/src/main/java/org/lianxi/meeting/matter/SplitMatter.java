package org.lianxi.meeting.matter;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;

/** The meeting secretary finds that a submission speaks of several things. */
public interface SplitMatter {

    /**
     * Ends the submission as split and lets each part go on as a matter of its own: of the same submitter, who is answered
     * for each, by the same day. 2 to 6 parts; reason 1 to 1000 characters.
     *
     * @return the new matters, in the order of the parts
     * @throws UnknownMatter when there is none with this id
     * @throws MatterNotAwaitingScreening when it was screened before
     * @throws org.lianxi.committee.permission.NotPermitted when the person is not the community's secretary
     * @throws org.lianxi.committee.refusal.InvalidInput names the fields {@code parts}, {@code title1}, {@code facts1} and so
     *     on, and {@code reason}
     */
    List<MatterId> split(PersonId by, MatterId matter, List<MatterPart> parts, String reason);
}
