package org.lianxi.meeting.publicity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.resolution.ResolutionId;

/** All public notices. */
interface PublicNoticeRepository {

    void add(PublicNotice notice);

    PublicNotice get(PublicNoticeId id);

    /** Locked until the end of the transaction. */
    PublicNotice getForAct(PublicNoticeId id);

    /** The notices of a resolution, the oldest first. */
    List<PublicNotice> of(ResolutionId resolution);

    /** In some communities, in any of these states, those drafted last first. */
    List<PublicNotice> find(Set<OrganisationId> communities, Set<PublicNoticeState> states, PageRequest page);

    /** Those of results that were to be put up by a moment of this stretch of time. */
    List<PublicNotice> toBePostedBetween(Set<OrganisationId> communities, Instant from, Instant until);

    /** How the newest notice of a community says where to object. */
    Optional<String> lastObjections(OrganisationId community);

    Map<PublicNoticeId, TitleInCompound> titles(Collection<PublicNoticeId> ids);
}
