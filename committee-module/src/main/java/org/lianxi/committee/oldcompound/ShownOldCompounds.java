package org.lianxi.committee.oldcompound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.oldcompound.OldCompoundView.AnalysisView;
import org.lianxi.committee.oldcompound.OldCompoundView.DecisionView;
import org.lianxi.committee.oldcompound.OldCompoundView.StepView;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;

@ApplicationScoped
class ShownOldCompounds implements OldCompoundViews {

    private final Permissions permissions;
    private final Compounds compounds;
    private final Persons persons;
    private final OldCompoundRepository repository;
    private final Surveyor surveyor;
    private final Procedures procedures;
    private final InstantSource clock;

    @Inject
    ShownOldCompounds(
            Permissions permissions,
            Compounds compounds,
            Persons persons,
            OldCompoundRepository repository,
            Surveyor surveyor,
            Procedures procedures,
            InstantSource clock) {
        this.permissions = permissions;
        this.compounds = compounds;
        this.persons = persons;
        this.repository = repository;
        this.surveyor = surveyor;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Override
    public OldCompoundSurvey in(PersonId by, OrganisationId community, Optional<Strategy> strategy, PageRequest page) {
        permissions.require(by, Action.READ_MEETING, Scope.community(community));
        Survey survey = surveyor.survey(community);
        List<OldCompoundLine> wanted = repository.in(community).stream()
                .map(row -> line(row, survey.of(row.compound().id())))
                .filter(line -> strategy.filter(each -> each != line.fits()).isEmpty())
                .toList();
        List<OldCompoundLine> rows =
                wanted.stream().skip(page.offset()).limit(page.rowsToFetch()).toList();
        return new OldCompoundSurvey(
                Page.of(rows, page),
                survey.groups().stream().map(group -> group(group, survey)).toList(),
                thresholds(community),
                permissions.may(by, Action.MAINTAIN_ORGANISATIONS, Scope.community(community)));
    }

    private Thresholds thresholds(OrganisationId community) {
        return Thresholds.of(procedures.in(community, clock.instant()));
    }

    private static GroupView group(List<Listed> group, Survey survey) {
        Set<CompoundId> ids = group.stream().map(Listed::id).collect(Collectors.toSet());
        return new GroupView(
                group.stream()
                        .map(each -> new GroupView.Member(each.id(), each.name(), each.households()))
                        .toList(),
                survey.links()
                        .filter(gap -> ids.contains(gap.one()))
                        .map(gap -> new GroupView.Link(gap.one(), gap.other(), gap.metres()))
                        .toList(),
                group.stream().mapToInt(Listed::households).sum());
    }

    private OldCompoundLine line(OldCompoundRepository.Row row, Survey.Finding finding) {
        Listed listed = row.listed();
        Optional<OldCompound.Decision> decision = row.compound().decision();
        OptionalInt nearest = finding.facts().nearestMetres();
        return new OldCompoundLine(
                listed.id(),
                listed.name(),
                listed.households(),
                listed.buildings(),
                listed.demand(),
                row.compound().assessment().assessedOn(),
                listed.will(),
                nearest.isPresent() ? Optional.of(nearest.getAsInt()) : Optional.empty(),
                finding.choice().strategy(),
                finding.choice().row(),
                decision.map(OldCompound.Decision::strategy),
                decision.map(OldCompound.Decision::reviewBy),
                decision.filter(each -> isDue(each, finding)).isPresent());
    }

    private boolean isDue(OldCompound.Decision decision, Survey.Finding finding) {
        return decision.strategy() != finding.choice().strategy()
                || !LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE).isBefore(decision.reviewBy());
    }

    @Override
    public OldCompoundView get(PersonId by, CompoundId id) {
        CompoundView compound = compounds.get(id);
        Scope here = Scope.community(compound.community());
        permissions.require(by, Action.READ_MEETING, here);
        Optional<OldCompoundRepository.Row> found = repository.in(compound.community()).stream()
                .filter(row -> row.compound().id().equals(id))
                .findFirst();
        Survey survey = surveyor.survey(compound.community());
        List<DoneStep> done = repository.steps(id);
        Optional<OldCompound.Decision> decision =
                found.flatMap(row -> row.compound().decision());
        Map<PersonId, String> people = persons.names(
                Stream.concat(done.stream().map(DoneStep::doneBy), decision.map(OldCompound.Decision::by).stream())
                        .distinct()
                        .toList());
        return new OldCompoundView(
                compound,
                found.map(row -> line(row, survey.of(id))),
                thresholds(compound.community()),
                decision.map(each -> new DecisionView(
                        each.strategy(),
                        each.reason(),
                        people.getOrDefault(each.by(), ""),
                        each.on(),
                        each.reviewBy())),
                decision.filter(each -> each.strategy() == Strategy.COMPANY_ENTRY_AFTER_SURVEY)
                        .map(each -> steps(done, people))
                        .orElse(List.of()),
                repository.cells(id).entrySet().stream()
                        .map(ShownOldCompounds::analysis)
                        .toList(),
                permissions.may(by, Action.MAINTAIN_ORGANISATIONS, here),
                found.isPresent() && permissions.may(by, Action.APPROVE_ORGANISATION_CHANGE, here));
    }

    private static List<StepView> steps(List<DoneStep> done, Map<PersonId, String> people) {
        return Stream.of(EntryStep.values())
                .map(step -> done.stream()
                        .filter(each -> each.step() == step)
                        .findFirst()
                        .map(each -> new StepView(
                                step, Optional.of(each.doneOn()), people.getOrDefault(each.doneBy(), ""), each.note()))
                        .orElseGet(() -> new StepView(step, Optional.empty(), "", "")))
                .toList();
    }

    private static AnalysisView analysis(Map.Entry<Dimension, List<Cell>> cells) {
        SmallCells.Shown shown = SmallCells.of(cells.getValue());
        return new AnalysisView(cells.getKey(), shown.cells(), shown.together(), shown.hidden());
    }
}
