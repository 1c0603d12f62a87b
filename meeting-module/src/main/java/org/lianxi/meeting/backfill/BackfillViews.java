package org.lianxi.meeting.backfill;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.convening.MeetingId;

/** Paper meetings that are or were entered, for reading. */
public interface BackfillViews {

    /**
     * One of them.
     *
     * @throws UnknownBackfill when there is none with this id
     */
    BackfillView get(PersonId by, BackfillId backfill);

    /** The one from which a meeting comes; empty for a meeting that was held with the product. */
    Optional<BackfillView> ofMeeting(PersonId by, MeetingId meeting);

    /** Those of the communities in which the person may enter them, the latest first. */
    Page<BackfillLine> page(PersonId by, PageRequest request);

    /** Who was expected at the meeting and its chair, for the attendance step. */
    List<BackfillView.Expected> expected(PersonId by, BackfillId backfill);

    /** Titles for lists of a person's own work; asks for no permission. */
    Map<BackfillId, TitleInCompound> titles(Collection<BackfillId> backfills);

    /** One line of the list. */
    record BackfillLine(
            BackfillId id, String title, CompoundId compound, java.time.Instant heldFrom, BackfillState state) {}
}
