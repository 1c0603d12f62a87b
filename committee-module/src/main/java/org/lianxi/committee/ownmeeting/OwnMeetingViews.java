package org.lianxi.committee.ownmeeting;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Committees' own meetings to read. */
public interface OwnMeetingViews {

    /**
     * Those of a committee, the latest first, at most a hundred.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read meetings of the community
     */
    List<OwnMeetingView> of(PersonId by, OrganisationId committee);

    /**
     * One of them.
     *
     * @throws UnknownOwnMeeting if there is none
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read meetings of the community
     */
    OwnMeetingView get(PersonId by, OwnMeetingId meeting);

    /** Whether the person may record and post for the committee. */
    boolean mayRecord(PersonId by, OrganisationId committee);
}
