package org.lianxi.meeting.recusal;

import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.convening.MeetingId;

/** Keeps the register of recusals, and who was named instead. */
interface RecusalRepository {

    void add(RecordedRecusal recusal);

    /**
     * One entry.
     *
     * @throws UnknownRecusal when there is none with this id
     */
    RecordedRecusal get(RecusalId id);

    /** The entries of a meeting, oldest first. */
    List<RecordedRecusal> of(MeetingId meeting);

    void add(NamedChair chair);

    Optional<NamedChair> findChair(MeetingId meeting);

    void add(Alternate alternate);

    /** In the order in which they were named. */
    List<Alternate> alternates(MeetingId meeting);

    void add(Hat hat);

    List<Hat> hats(MeetingId meeting);
}
