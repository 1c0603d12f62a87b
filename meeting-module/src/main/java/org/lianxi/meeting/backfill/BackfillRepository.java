package org.lianxi.meeting.backfill;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.convening.MeetingId;

/** The paper meetings that are or were entered. */
interface BackfillRepository {

    void add(Backfill backfill);

    Backfill get(BackfillId id);

    /** For an act: nobody else changes it until the transaction ends. */
    Backfill hold(BackfillId id);

    Optional<Backfill> ofMeeting(MeetingId meeting);

    /** Several in one query; unknown ids are left out. */
    List<Backfill> get(Collection<BackfillId> ids);

    /** Those of some communities, the latest meeting first. */
    List<Backfill> of(Collection<OrganisationId> communities, PageRequest page);
}
