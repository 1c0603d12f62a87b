package org.lianxi.committee.rulechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Areas;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.SurroundingAreas;
import org.lianxi.committee.organisation.SurroundingAreas.Area;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.ParameterVersion;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.procedure.RulesOfProcedure;

@ApplicationScoped
@Transactional
class ReadingRuleChanges implements RuleChanges {

    private final RuleChangeRights rights;
    private final Organisations organisations;
    private final SurroundingAreas surroundings;
    private final Areas areas;
    private final RuleChangeRegister register;
    private final Procedures procedures;
    private final InstantSource clock;

    @Inject
    ReadingRuleChanges(
            RuleChangeRights rights,
            Organisations organisations,
            SurroundingAreas surroundings,
            Areas areas,
            RuleChangeRegister register,
            Procedures procedures,
            InstantSource clock) {
        this.rights = rights;
        this.organisations = organisations;
        this.surroundings = surroundings;
        this.areas = areas;
        this.register = register;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Override
    public List<RuleLine> lines(OrganisationId place) {
        Set<OrganisationId> around = around(place);
        List<RuleChangeView> changes = views(register.open(around));
        RulesOfProcedure rules = procedures.in(place, clock.instant());
        return Arrays.stream(Parameter.values())
                .map(each -> line(rules.version(each), changes))
                .toList();
    }

    @Override
    public RuleLine line(OrganisationId place, Parameter parameter) {
        return line(procedures.in(place, clock.instant()).version(parameter), history(place, parameter));
    }

    private static RuleLine line(ParameterVersion version, List<RuleChangeView> changes) {
        List<RuleChangeView> its = changes.stream()
                .filter(each -> each.draft().parameter() == version.parameter())
                .toList();
        return new RuleLine(
                version,
                its.stream()
                        .filter(each -> each.number().equals(Optional.of(version.number()))
                                && Optional.of(each.draft().place()).equals(version.place()))
                        .map(RuleChangeView::id)
                        .findFirst(),
                of(its, RuleChangeStanding.COMING),
                of(its, RuleChangeStanding.WAITING));
    }

    private static List<RuleChangeView> of(List<RuleChangeView> changes, RuleChangeStanding standing) {
        return changes.stream().filter(each -> each.standing() == standing).toList();
    }

    @Override
    public List<RuleChangeView> history(OrganisationId place, Parameter parameter) {
        return views(register.ofParameter(parameter, around(place)));
    }

    @Override
    public Page<RuleChangeView> page(OrganisationId place, Optional<RuleChangeState> state, PageRequest request) {
        Set<OrganisationId> places = new LinkedHashSet<>(around(place));
        Set<OrganisationId> within = areas.communitiesIn(Set.of(place));
        places.addAll(within);
        organisations.views(within).values().forEach(each -> each.street().ifPresent(places::add));
        List<RuleChange> found = register.page(places, state, request);
        Map<RuleChangeId, RuleChangeView> views =
                views(found).stream().collect(Collectors.toMap(RuleChangeView::id, each -> each));
        return Page.of(found, request).map(each -> Optional.ofNullable(views.get(each.id()))
                .orElseThrow(() -> new UnknownRuleChange(each.id())));
    }

    @Override
    public RuleChangeView get(RuleChangeId id) {
        return views(List.of(register.get(id))).get(0);
    }

    @Override
    public boolean mayPropose(PersonId person, OrganisationId place) {
        return rights.mayPropose(person, organisations.get(place));
    }

    @Override
    public boolean mayDecide(PersonId person, RuleChangeId id) {
        RuleChange change = register.get(id);
        return change.state() == RuleChangeState.PROPOSED
                && !change.isProposedBy(person)
                && rights.mayDecide(person, organisations.get(change.place()));
    }

    private Set<OrganisationId> around(OrganisationId place) {
        return surroundings.around(place, today()).stream().map(Area::id).collect(Collectors.toSet());
    }

    /** With the kind of their place and whether they hold, in two queries however many there are. */
    private List<RuleChangeView> views(List<RuleChange> changes) {
        Set<OrganisationId> places = changes.stream().map(RuleChange::place).collect(Collectors.toSet());
        Map<OrganisationId, OrganisationView> named = organisations.views(places);
        Collection<RuleChange> approved = register.approved(places);
        LocalDate today = today();
        return changes.stream()
                .map(each -> each.view(
                        Optional.ofNullable(named.get(each.place()))
                                .orElseGet(() -> organisations.get(each.place()))
                                .kind(),
                        today,
                        newestInForce(approved, each, today)))
                .toList();
    }

    private static int newestInForce(Collection<RuleChange> approved, RuleChange like, LocalDate today) {
        return approved.stream()
                .filter(each -> each.parameter() == like.parameter()
                        && each.place().equals(like.place())
                        && each.holdsOn(today))
                .mapToInt(RuleChange::number)
                .max()
                .orElse(0);
    }

    private LocalDate today() {
        Instant now = clock.instant();
        return now.atZone(WorkingDays.ZONE).toLocalDate();
    }
}
