package org.lianxi.meeting.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.permission.Sums;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.task.EvaluatedTasks;
import org.lianxi.meeting.task.TaskId;

@ApplicationScoped
@Transactional
class ReadingEvaluations implements EvaluationViews {

    private final EvaluationRepository repository;
    private final Ballots ballots;
    private final EvaluatedTasks tasks;
    private final Permissions permissions;
    private final Sums sums;
    private final Persons persons;
    private final Compounds compounds;
    private final Organisations organisations;
    private final InstantSource clock;

    @Inject
    ReadingEvaluations(
            EvaluationRepository repository,
            Ballots ballots,
            EvaluatedTasks tasks,
            Permissions permissions,
            Sums sums,
            Persons persons,
            Compounds compounds,
            Organisations organisations,
            InstantSource clock) {
        this.repository = repository;
        this.ballots = ballots;
        this.tasks = tasks;
        this.permissions = permissions;
        this.sums = sums;
        this.persons = persons;
        this.compounds = compounds;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public EvaluationView get(PersonId by, EvaluationId id) {
        Evaluation evaluation = repository.get(id);
        requireReader(by, evaluation);
        return view(by, evaluation);
    }

    @Override
    public List<EvaluationView> ofTask(PersonId by, TaskId task) {
        List<Evaluation> rounds = repository.of(task);
        rounds.forEach(each -> requireReader(by, each));
        return rounds.stream().map(each -> view(by, each)).toList();
    }

    @Override
    @NoPermissionNeeded("titles of the person's own work")
    public Map<EvaluationId, TitleInCompound> titles(Collection<EvaluationId> evaluations) {
        return repository.titles(evaluations);
    }

    /** Who reads the task reads the sums, the evaluated unit too. */
    private void requireReader(PersonId by, Evaluation evaluation) {
        permissions.require(by, Action.READ_TASK, Scope.organisation(evaluation.community(), evaluation.leadUnit()));
    }

    private EvaluationView view(PersonId by, Evaluation each) {
        boolean isCounted = each.result().isPresent();
        boolean isShown = isCounted && each.tally().isShown();
        boolean readsRemarks = sums.communities(by, Action.READ_EVALUATIONS).contains(each.community());
        List<String> written = isShown ? ballots.remarks(each.id()) : List.of();
        return new EvaluationView(
                each.id(),
                each.version(),
                each.task(),
                each.title(),
                compounds.names(Set.of(each.compound())).getOrDefault(each.compound(), ""),
                each.community(),
                each.leadUnit(),
                organisations.names(Set.of(each.leadUnit())).getOrDefault(each.leadUnit(), ""),
                each.round(),
                each.state(),
                each.begunAt(),
                each.inviteBy(),
                each.passPercent(),
                each.fewestReplies(),
                each.invited(),
                isCounted ? each.tally().replies() : ballots.replies(each.id()),
                each.closesOn(),
                each.result(),
                isShown ? Optional.of(sums(each)) : Optional.empty(),
                readsRemarks ? written : List.of(),
                !readsRemarks && !written.isEmpty(),
                each.decision(),
                each.decidedBy().map(this::named),
                each.decidedAt(),
                each.reason(),
                each.remedy(),
                acts(by, each));
    }

    private EvaluationSums sums(Evaluation each) {
        Map<Degree, Share> degrees = ballots.degrees(each.id()).entrySet().stream()
                .filter(degree -> degree.getValue().denominator() >= Tally.FEWEST_SHOWN)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return EvaluationSums.of(each.tally(), ballots.reasons(each.id()), degrees);
    }

    private EvaluationActs acts(PersonId by, Evaluation each) {
        boolean invites = permissions.may(by, Action.INVITE_TO_EVALUATION, Scope.community(each.community()));
        boolean signs = each.state() == EvaluationState.TO_BE_DECIDED && tasks.maySign(each.task(), by);
        boolean isFree = (invites || signs) && tasks.isOfOtherUnit(each.task(), by);
        return new EvaluationActs(
                invites && isFree && each.state() == EvaluationState.INVITING,
                invites && isFree && each.isOpenAt(clock.instant()),
                signs && isFree && each.isDecidable(EvaluationDecision.ACCEPTED),
                signs && isFree && each.isDecidable(EvaluationDecision.REOPENED),
                signs && isFree && each.isDecidable(EvaluationDecision.TO_AGENDA),
                (invites || signs) && !isFree);
    }

    private PersonView named(PersonId person) {
        return new PersonView(person, persons.names(Set.of(person)).getOrDefault(person, ""));
    }
}
