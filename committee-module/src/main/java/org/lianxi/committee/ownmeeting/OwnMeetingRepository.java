package org.lianxi.committee.ownmeeting;

import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/** Keeps the meetings of committees. */
interface OwnMeetingRepository {

    void add(OwnMeeting meeting);

    /** For an act: others wait until it has ended. */
    OwnMeeting hold(OwnMeetingId id);

    OwnMeeting get(OwnMeetingId id);

    /** The latest first, at most a hundred. */
    List<OwnMeeting> of(OrganisationId committee);

    Optional<OwnMeeting> numbered(OrganisationId committee, String number);
}
