package org.lianxi.meeting.minutes;

import java.util.Optional;
import org.lianxi.meeting.convening.MeetingId;

/** The verbatim records. */
interface VerbatimRepository {

    void add(Verbatim record);

    Optional<Verbatim> find(MeetingId meeting);
}
