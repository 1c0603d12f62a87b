package org.lianxi.meeting.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.document.Files;
import org.lianxi.meeting.matter.MatterFacts;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.matter.Matters;

@ApplicationScoped
@Transactional
class ReadingWhistles implements WhistleViews {

    private final WhistleRepository repository;
    private final Permissions permissions;
    private final Organisations organisations;
    private final Matters matters;
    private final Files files;
    private final InstantSource clock;

    @Inject
    ReadingWhistles(
            WhistleRepository repository,
            Permissions permissions,
            Organisations organisations,
            Matters matters,
            Files files,
            InstantSource clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.organisations = organisations;
        this.matters = matters;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public WhistleView get(PersonId by, WhistleId id) {
        WhistleCall call = repository.get(id);
        WhistleReaders.require(permissions, by, call);
        WhistleSheet sheet = call.sheet();
        List<WhistleCall> all = repository.ofSheet(sheet.id());
        Set<OrganisationId> involved =
                all.stream().map(WhistleCall::department).collect(Collectors.toCollection(HashSet::new));
        involved.add(sheet.community());
        involved.add(sheet.street());
        Map<OrganisationId, String> names = organisations.names(involved);
        return new WhistleView(
                id,
                line(call, names),
                sheet.matter(),
                sheet.facts(),
                sheet.publicWords(),
                sheet.powerMissing(),
                sheet.listEntry(),
                sheet.isComplex(),
                sheet.onSiteAt(),
                call.community(),
                call.department(),
                sheet.street(),
                names.getOrDefault(sheet.street(), ""),
                call.currentAnswerBy(),
                call.handleBy(),
                call.answeredAt(),
                call.disputeReason(),
                call.disputeWords(),
                call.refusalWords(),
                call.adjudicateBy(),
                call.adjudicatedAt(),
                call.adjudicationWords(),
                call.onSiteAt(),
                call.onSiteWords(),
                call.handledAt(),
                call.result(),
                files.of(new Subject(WhistleFileOwner.KIND, id.value())),
                call.responseGrade(),
                call.qualityGrade(),
                call.evaluationWords(),
                call.unansweredAt(),
                call.reportBy(),
                call.reportedAt(),
                call.reportWords(),
                call.lateAt().isPresent(),
                all.stream().map(each -> line(each, names)).toList(),
                acts(by, call));
    }

    private WhistleActs acts(PersonId by, WhistleCall call) {
        boolean isDepartment = WhistleReaders.isOfDepartment(permissions, by, call);
        boolean isStreet = permissions.may(by, Action.ESCALATE, Scope.community(call.community()));
        boolean isCommunity = permissions.may(by, Action.REQUEST_ESCALATION, Scope.community(call.community()));
        WhistleState state = call.state();
        boolean isAnswerable = (state == WhistleState.RAISED || state == WhistleState.ADJUDICATED)
                && clock.instant().isBefore(call.currentAnswerBy());
        return new WhistleActs(
                isDepartment && isAnswerable,
                isDepartment && isAnswerable && state == WhistleState.RAISED,
                isStreet && state == WhistleState.DISPUTED,
                isDepartment && state == WhistleState.ACCEPTED,
                isDepartment && state == WhistleState.ON_SITE,
                isCommunity && state == WhistleState.HANDLED,
                isStreet && state == WhistleState.UNANSWERED);
    }

    @Override
    public Page<WhistleLine> page(PersonId by, WhistleFilter filter, PageRequest request) {
        List<WhistleCall> found = repository.find(readable(by, filter), filter, request);
        Set<OrganisationId> involved = new HashSet<>();
        found.forEach(each -> {
            involved.add(each.department());
            involved.add(each.community());
        });
        Map<OrganisationId, String> names = organisations.names(involved);
        return Page.of(found.stream().map(each -> line(each, names)).toList(), request);
    }

    /** With a department: where it is called and its liaison works; without: where escalations are read. */
    private WhistleRepository.Legible readable(PersonId by, WhistleFilter filter) {
        Set<OrganisationId> read = permissions.communities(by, Action.READ_ESCALATIONS);
        if (!read.isEmpty() || filter.department().isEmpty()) {
            return new WhistleRepository.Legible(read, permissions.communities(by, Action.READ_DISTRICT_REPORTS));
        }
        OrganisationId department = filter.department().get();
        return new WhistleRepository.Legible(
                repository.callersOf(department).stream()
                        .filter(each -> permissions.may(by, Action.WORK_ON_TASK, Scope.organisation(each, department)))
                        .collect(Collectors.toSet()),
                Set.of());
    }

    @Override
    public WhistleFigures figures(PersonId by, LocalDate from, LocalDate until) {
        Set<OrganisationId> read = permissions.communities(by, Action.READ_DISTRICT_REPORTS);
        return WhistleFigures.of(
                repository.raisedBetween(
                        read,
                        from.atStartOfDay(WorkingDays.ZONE).toInstant(),
                        until.plusDays(1).atStartOfDay(WorkingDays.ZONE).toInstant()),
                clock.instant());
    }

    @Override
    public boolean mayRaise(PersonId by, MatterId id) {
        MatterFacts matter = matters.get(id);
        Scope here = Scope.community(matter.community());
        return matter.state() == MatterState.REROUTED
                && matter.route().filter(RaisingWhistle.ROUTES::contains).isPresent()
                && (permissions.may(by, Action.REQUEST_ESCALATION, here) || permissions.may(by, Action.ESCALATE, here))
                && !repository.hasOpen(id);
    }

    @Override
    @NoPermissionNeeded("what is in the register of organisations is no secret")
    public List<OrganisationView> departments(OrganisationId community) {
        OrganisationId street = organisations.streetOf(community);
        return Stream.of(OrganisationKind.FUNCTIONAL_DEPARTMENT, OrganisationKind.UTILITY_OPERATOR)
                .flatMap(kind -> organisations.ofKind(kind).stream())
                .filter(each -> each.street().map(street::equals).orElse(true))
                .toList();
    }

    @Override
    @NoPermissionNeeded("the inbox lists only the person's own work")
    public Map<WhistleId, TitleInCompound> titles(Collection<WhistleId> ids) {
        return repository.titles(ids);
    }

    private static WhistleLine line(WhistleCall call, Map<OrganisationId, String> names) {
        return new WhistleLine(
                call.whistle(),
                call.sheet().title(),
                names.getOrDefault(call.community(), ""),
                names.getOrDefault(call.department(), ""),
                call.isLead(),
                call.state(),
                call.sheet().urgency(),
                call.raisedAt(),
                due(call));
    }

    private static Optional<Instant> due(WhistleCall call) {
        return switch (call.state()) {
            case RAISED, ADJUDICATED -> Optional.of(call.currentAnswerBy());
            case DISPUTED -> call.adjudicateBy();
            case ACCEPTED, ON_SITE -> Optional.of(call.handleBy());
            case UNANSWERED -> call.reportBy();
            case HANDLED, EVALUATED, CLOSED, RELEASED, REPORTED_TO_DISTRICT -> Optional.empty();
        };
    }
}
