package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.territory.CompoundId;

/** Keeps the meetings. */
interface MeetingRepository {

    void add(Meeting meeting);

    /**
     * One meeting to look at.
     *
     * @throws UnknownMeeting when there is none with this id
     */
    Meeting get(MeetingId id);

    /** Those of several meetings that cover several compounds, with their seats. */
    List<Meeting> getWithSeats(Collection<MeetingId> ids);

    /**
     * One meeting that nobody else changes until the transaction ends.
     *
     * @throws UnknownMeeting when there is none with this id
     */
    Meeting hold(MeetingId id);

    /** Several meetings in one query; unknown ids are left out. */
    List<Meeting> get(Collection<MeetingId> ids);

    /** The last meeting of a compound that began before a moment and is over; emergency meetings are left out. */
    Optional<Meeting> lastSitting(CompoundId compound, Instant before);

    /** The meeting that was called again after this one, if there is one. */
    Optional<Meeting> findReconvened(MeetingId of);
}
