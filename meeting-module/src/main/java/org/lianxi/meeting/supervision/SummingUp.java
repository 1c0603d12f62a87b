package org.lianxi.meeting.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.UnknownOrganisation;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.permission.Sums;
import org.lianxi.meeting.resolution.ResolutionState;

/** Who reads sums only, and who watches every single resolution anyway, see the same numbers. */
@ApplicationScoped
@Transactional
class SummingUp implements FigureViews {

    private static final Comparator<CommunityFigures> BY_STREET_AND_NAME = Comparator.comparing(
                    CommunityFigures::streetName)
            .thenComparing(CommunityFigures::communityName)
            .thenComparing(each -> each.community().value());

    private final FigureSheet sheet;
    private final Organisations organisations;
    private final Permissions permissions;
    private final Sums sums;
    private final InstantSource clock;

    @Inject
    SummingUp(FigureSheet sheet, Organisations organisations, Permissions permissions, Sums sums, InstantSource clock) {
        this.sheet = sheet;
        this.organisations = organisations;
        this.permissions = permissions;
        this.sums = sums;
        this.clock = clock;
    }

    @Override
    public List<CommunityFigures> of(PersonId by) {
        Set<OrganisationId> communities = communities(by);
        if (communities.isEmpty()) {
            throw new NotPermitted(by, Action.READ_KPI, Scope.everywhere());
        }
        Instant now = clock.instant();
        Map<OrganisationId, Long> meetings = sheet.meetingsHeld(communities, beginningOfYear(now));
        Map<OrganisationId, Map<ResolutionState, Long>> resolutions = sheet.resolutions(communities);
        Map<OrganisationId, FigureSheet.TaskCount> tasks = sheet.tasks(communities, now);
        Map<OrganisationId, OrganisationView> views = organisations.views(communities);
        Map<OrganisationId, String> streets = organisations.names(
                views.values().stream().map(SummingUp::street).collect(Collectors.toSet()));
        return views.values().stream()
                .map(view -> new CommunityFigures(
                        view.id(),
                        view.name(),
                        street(view),
                        streets.getOrDefault(street(view), ""),
                        meetings.getOrDefault(view.id(), 0L),
                        resolutions.getOrDefault(view.id(), Map.of()),
                        tasks.getOrDefault(view.id(), FigureSheet.TaskCount.NONE)
                                .open(),
                        tasks.getOrDefault(view.id(), FigureSheet.TaskCount.NONE)
                                .overdue()))
                .sorted(BY_STREET_AND_NAME)
                .toList();
    }

    @Override
    public Set<OrganisationId> communities(PersonId by) {
        Set<OrganisationId> communities = new HashSet<>(permissions.communities(by, Action.WATCH_RESOLUTIONS));
        communities.addAll(sums.communities(by, Action.READ_KPI));
        return communities;
    }

    private static OrganisationId street(OrganisationView community) {
        return community.street().orElseThrow(() -> new UnknownOrganisation(community.id()));
    }

    private static Instant beginningOfYear(Instant now) {
        return LocalDate.ofInstant(now, WorkingDays.ZONE)
                .withDayOfYear(1)
                .atStartOfDay(WorkingDays.ZONE)
                .toInstant();
    }
}
