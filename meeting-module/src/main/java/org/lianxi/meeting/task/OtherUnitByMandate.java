package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.conflict.AttemptRejected;
import org.lianxi.committee.conflict.Conflicts;
import org.lianxi.committee.conflict.RecordAttempt;
import org.lianxi.committee.conflict.SodRule;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.Seats;
import org.lianxi.meeting.recusal.Recusals;
import org.lianxi.meeting.resolution.Resolutions;

@ApplicationScoped
class OtherUnitByMandate implements OtherUnit {

    private final Mandates mandates;
    private final Conflicts conflicts;
    private final Recusals recusals;
    private final Resolutions resolutions;
    private final Seats seats;
    private final RecordAttempt attempts;

    @Inject
    OtherUnitByMandate(
            Mandates mandates,
            Conflicts conflicts,
            Recusals recusals,
            Resolutions resolutions,
            Seats seats,
            RecordAttempt attempts) {
        this.mandates = mandates;
        this.conflicts = conflicts;
        this.recusals = recusals;
        this.resolutions = resolutions;
        this.seats = seats;
        this.attempts = attempts;
    }

    @Override
    public void require(String what, Task task, PersonId by) {
        Optional<SodRule> rule = barring(task, by);
        if (rule.isPresent()) {
            attempts.record(new AttemptRejected(
                    by,
                    what,
                    new Subject("task", task.id().value()),
                    task.community(),
                    rule.get(),
                    task.leadUnit().value()));
            throw rule.get() == SodRule.SOD_01
                    ? new VerifierOfLeadUnit(task.id(), task.leadUnit())
                    : new VerifierRecused(task.id(), by, rule.get());
        }
    }

    @Override
    public Optional<SodRule> barring(Task task, PersonId person) {
        if (task.isDoneByUnitOf(mandates.of(person))) {
            return Optional.of(SodRule.SOD_01);
        }
        if (conflicts.with(Set.of(task.leadUnit())).bind(person, task.leadUnit())) {
            return Optional.of(SodRule.SOD_03);
        }
        return recusals.barring(resolutions.get(task.resolution()).item(), person)
                .map(ground -> SodRule.SOD_02);
    }

    @Override
    public Optional<OrganisationId> insteadOfSecretary(Task task) {
        List<PersonId> secretaries = mandates.holders(Post.COMMUNITY_PARTY_SECRETARY, task.community());
        boolean areAllBarred = !secretaries.isEmpty()
                && secretaries.stream().allMatch(each -> barring(task, each).isPresent());
        return areAllBarred
                ? Optional.ofNullable(seats.of(task.compound()).get(Party.OWNERS))
                        .filter(owners -> !owners.equals(task.leadUnit()))
                : Optional.empty();
    }
}
