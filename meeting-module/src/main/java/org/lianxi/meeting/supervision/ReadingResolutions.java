package org.lianxi.meeting.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.resolution.Resolutions;
import org.lianxi.meeting.resolution.Resolved;

@ApplicationScoped
@Transactional
class ReadingResolutions implements ResolutionViews {

    private final Resolutions resolutions;
    private final Meetings meetings;
    private final WatchList watchList;
    private final ResolutionPortrait portrait;
    private final Permissions permissions;
    private final InstantSource clock;

    @Inject
    ReadingResolutions(
            Resolutions resolutions,
            Meetings meetings,
            WatchList watchList,
            ResolutionPortrait portrait,
            Permissions permissions,
            InstantSource clock) {
        this.resolutions = resolutions;
        this.meetings = meetings;
        this.watchList = watchList;
        this.portrait = portrait;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public ResolutionView get(PersonId by, ResolutionId id) {
        Resolved resolution = resolutions.get(id);
        permissions.require(by, Action.READ_MEETING, Scope.community(resolution.community()));
        return portrait.of(List.of(resolution), by).get(0);
    }

    @Override
    public List<ResolutionView> ofMeeting(PersonId by, MeetingId meeting) {
        OrganisationId community = meetings.get(meeting).community();
        permissions.require(by, Action.READ_MEETING, Scope.community(community));
        return portrait.of(resolutions.ofMeeting(meeting), by);
    }

    @Override
    public Page<WatchedResolution> watched(PersonId by, WatchFilter filter, PageRequest page) {
        filter.community()
                .ifPresent(community -> permissions.require(by, Action.WATCH_RESOLUTIONS, Scope.community(community)));
        Set<OrganisationId> watched = permissions.communities(by, Action.WATCH_RESOLUTIONS);
        if (watched.isEmpty()) {
            throw new NotPermitted(by, Action.WATCH_RESOLUTIONS, Scope.everywhere());
        }
        Instant now = clock.instant();
        return Page.of(portrait.lines(watchList.find(chosen(watched, filter), filter, now, page), now), page);
    }

    private static Set<OrganisationId> chosen(Set<OrganisationId> watched, WatchFilter filter) {
        return filter.community().map(Set::of).orElse(watched);
    }
}
