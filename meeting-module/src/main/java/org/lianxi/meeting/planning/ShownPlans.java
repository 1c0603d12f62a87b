package org.lianxi.meeting.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Sittings;
import org.lianxi.meeting.planning.PlanView.Deed;
import org.lianxi.meeting.planning.PlanView.Edition;
import org.lianxi.meeting.planning.PlanView.Rights;
import org.lianxi.meeting.planning.PlanView.SeriesView;
import org.lianxi.meeting.planning.PlanView.SittingCompound;
import org.lianxi.meeting.planning.PlanView.SittingView;

@ApplicationScoped
class ShownPlans implements PlanViews {

    private final Permissions permissions;
    private final PlanRepository plans;
    private final Sittings sittings;
    private final Organisations organisations;
    private final Compounds compounds;
    private final Persons persons;
    private final Procedures procedures;
    private final WorkingDays workingDays;
    private final InstantSource clock;

    @Inject
    ShownPlans(
            Permissions permissions,
            PlanRepository plans,
            Sittings sittings,
            Organisations organisations,
            Compounds compounds,
            Persons persons,
            Procedures procedures,
            WorkingDays workingDays,
            InstantSource clock) {
        this.permissions = permissions;
        this.plans = plans;
        this.sittings = sittings;
        this.organisations = organisations;
        this.compounds = compounds;
        this.persons = persons;
        this.procedures = procedures;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** What is read once for a whole plan. */
    private record Known(
            Map<PersonId, String> people, Map<CompoundId, String> compounds, Map<MeetingId, LocalDate> held) {

        Deed deed(YearPlan.Moment moment) {
            return new Deed(people.getOrDefault(moment.by(), ""), moment.at(), moment.because());
        }
    }

    @Override
    public PlanView get(PersonId by, PlanId id) {
        YearPlan plan = plans.get(id);
        PlanPlace where = plan.where();
        permissions.require(by, Action.READ_MEETING_PLAN, where.scope());
        Known known = known(plan);
        LocalDate today = workingDays.dayOf(clock.instant());
        List<SeriesView> series =
                plan.series().stream().map(each -> view(each, known, today)).toList();
        Frequency required = Frequency.required(where.level(), procedures.in(where.place(), clock.instant()));
        List<YearPlan> editions = plans.editions(where.place(), plan.year());
        boolean isLower = plan.isLowerThan(required);
        return new PlanView(
                id,
                plan.version(),
                where.level(),
                where.place(),
                organisations.get(where.place()).name(),
                plan.year(),
                plan.edition(),
                plan.state(),
                known.deed(plan.drafted()),
                plan.approved().map(known::deed),
                plan.lowerAllowed().map(known::deed),
                plan.received().map(known::deed),
                required,
                isLower,
                workingDays.isProvisional(LocalDate.of(plan.year(), 1, 1)),
                series,
                series.stream()
                        .flatMap(each -> each.sittings().stream())
                        .collect(Collectors.groupingBy(SittingView::standing, Collectors.counting())),
                editions.stream()
                        .map(each -> new Edition(each.id(), each.edition(), each.state()))
                        .toList(),
                rights(by, plan, isLower, editions));
    }

    private Rights rights(PersonId by, YearPlan plan, boolean isLower, List<YearPlan> editions) {
        PlanPlace where = plan.where();
        boolean isDraft = plan.state() == PlanState.DRAFT;
        boolean isApproved = plan.state() == PlanState.APPROVED;
        boolean mayDraft = permissions.may(by, where.drafting(), where.scope());
        boolean isOfStreet = permissions.may(by, Action.APPROVE_MEETING_PLAN, where.ofStreet());
        return new Rights(
                isDraft && mayDraft,
                isDraft && permissions.may(by, where.changing(), where.scope()),
                isDraft && permissions.may(by, Action.APPROVE_MEETING_PLAN, where.scope()),
                isDraft && isLower && !plan.isLowerAllowed() && isOfStreet,
                isApproved && plan.received().isEmpty() && isOfStreet,
                isApproved && isOfStreet,
                isApproved && mayDraft && editions.stream().noneMatch(each -> each.state() == PlanState.DRAFT));
    }

    private Known known(YearPlan plan) {
        List<PlannedSitting> all = plan.sittings();
        Stream<YearPlan.Moment> moments = Stream.concat(
                Stream.of(plan.approved(), plan.lowerAllowed(), plan.received(), Optional.of(plan.drafted()))
                        .flatMap(Optional::stream),
                all.stream()
                        .flatMap(each -> Stream.of(each.moved(), each.exempted()))
                        .flatMap(Optional::stream));
        return new Known(
                persons.names(moments.map(YearPlan.Moment::by).distinct().toList()),
                compounds.names(plan.series().stream()
                        .flatMap(each -> each.compounds().stream())
                        .distinct()
                        .toList()),
                sittings.heldOn(all.stream()
                        .map(PlannedSitting::meeting)
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private SeriesView view(Series series, Known known, LocalDate today) {
        return new SeriesView(
                series.id(),
                series.compounds().stream()
                        .map(each -> new SittingCompound(each, known.compounds().getOrDefault(each, "")))
                        .toList(),
                series.isRedProperty(),
                series.rule(),
                series.minutes(),
                series.place(),
                series.sittings().stream().allMatch(PlannedSitting::isFree),
                series.sittings().stream().map(each -> view(each, known, today)).toList());
    }

    private SittingView view(PlannedSitting sitting, Known known, LocalDate today) {
        Optional<LocalDate> heldOn = sitting.meeting()
                .flatMap(each -> Optional.ofNullable(known.held().get(each)));
        return new SittingView(
                sitting.id(),
                sitting.startsAt(),
                sitting.period(),
                sitting.standing(heldOn, today),
                sitting.meeting(),
                heldOn,
                sitting.moved().map(known::deed),
                sitting.exempted().map(known::deed),
                workingDays.isWorkingDay(sitting.day()));
    }

    @Override
    public Page<PlanLine> current(PersonId by, PageRequest page) {
        Page<YearPlan> found = plans.current(readable(by), page);
        Map<PlanId, Long> counts =
                plans.sittings(found.items().stream().map(YearPlan::id).toList());
        Map<OrganisationId, String> names = organisations.names(found.items().stream()
                .map(each -> each.where().place())
                .distinct()
                .toList());
        return found.map(each -> new PlanLine(
                each.id(),
                each.where().level(),
                each.where().place(),
                names.getOrDefault(each.where().place(), ""),
                each.year(),
                each.edition(),
                each.state(),
                counts.getOrDefault(each.id(), 0L),
                each.received().isPresent()));
    }

    @Override
    public List<Place> draftable(PersonId by) {
        Set<OrganisationId> communities = permissions.communities(by, Action.DRAFT_MEETING_PLAN);
        Set<OrganisationId> places = new HashSet<>(communities);
        places.addAll(streets(by, Action.APPROVE_MEETING_PLAN));
        return organisations.views(places).values().stream()
                .map(each -> new Place(
                        each.id(),
                        each.name(),
                        communities.contains(each.id()) ? PlanLevel.COMMUNITY : PlanLevel.STREET))
                .sorted(Comparator.comparing(Place::level).thenComparing(Place::name))
                .toList();
    }

    @Override
    public List<FreeSitting> free(PersonId by, Instant from, Instant until) {
        return plans.free(from, until, readable(by)).stream()
                .map(each -> new FreeSitting(
                        each.id(),
                        each.series().plan().id(),
                        each.series().plan().where().place(),
                        each.series().compounds(),
                        each.startsAt(),
                        each.series().minutes(),
                        each.series().place(),
                        each.series().isRedProperty()))
                .toList();
    }

    private Collection<OrganisationId> readable(PersonId by) {
        List<OrganisationId> places = new ArrayList<>(permissions.communities(by, Action.READ_MEETING_PLAN));
        places.addAll(streets(by, Action.READ_MEETING_PLAN));
        return places;
    }

    /** The streets of a person's communities for whose own meetings the person may do it. */
    private List<OrganisationId> streets(PersonId by, Action action) {
        return organisations.views(permissions.communities(by, action)).values().stream()
                .map(OrganisationView::street)
                .flatMap(Optional::stream)
                .distinct()
                .filter(each -> permissions.may(by, action, Scope.street(each)))
                .toList();
    }
}
