package org.lianxi.meeting.minutes;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.convening.MeetingId;

/** Minutes for reading. */
public interface MinutesViews {

    /**
     * One meeting's minutes.
     *
     * @throws UnknownMinutes if there are none with this id
     */
    MinutesView get(PersonId by, MinutesId minutes);

    /** The minutes of a meeting, once they are drafted. */
    Optional<MinutesView> ofMeeting(PersonId by, MeetingId meeting);

    /** Titles for lists of a person's own work; asks for no permission. */
    Map<MinutesId, TitleInCompound> titles(Collection<MinutesId> minutes);
}
