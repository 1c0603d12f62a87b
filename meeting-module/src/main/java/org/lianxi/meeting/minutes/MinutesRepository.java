package org.lianxi.meeting.minutes;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.convening.MeetingId;

/** The minutes of all meetings. */
interface MinutesRepository {

    void add(Minutes minutes);

    /** For reading. */
    Minutes get(MinutesId id);

    /**
     * For an act. Others wait until this one has ended: two parties that answer at the same moment must see each other, or
     * neither would be the last.
     */
    Minutes getForAct(MinutesId id);

    /** Those to which parties are to answer at this moment or later, for an act. */
    List<Minutes> countersigningFrom(Instant moment);

    /** The version that holds: the latest issued, or the first while none is. */
    Optional<Minutes> findOf(MeetingId meeting);

    /** All versions of a meeting's minutes, the first at the beginning. */
    List<Minutes> editions(MeetingId meeting);

    /** Without their texts; unknown ids are left out. */
    List<Heading> headings(Collection<MinutesId> ids);

    /** What a list says of minutes. */
    record Heading(MinutesId id, String heading, MeetingId meeting, int edition, int reminders) {}
}
