package org.lianxi.meeting.reversal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.resolution.Resolutions;
import org.lianxi.meeting.resolution.Resolved;

@ApplicationScoped
@Transactional
class ReadingReversals implements ReversalViews {

    private final ReversalRepository repository;
    private final Resolutions resolutions;
    private final Organisations organisations;
    private final Permissions permissions;

    @Inject
    ReadingReversals(
            ReversalRepository repository,
            Resolutions resolutions,
            Organisations organisations,
            Permissions permissions) {
        this.repository = repository;
        this.resolutions = resolutions;
        this.organisations = organisations;
        this.permissions = permissions;
    }

    @Override
    public List<ReversalView> of(PersonId by, ResolutionId id) {
        permissions.require(
                by, Action.READ_MEETING, Scope.community(resolutions.get(id).community()));
        List<Reversal> found = repository.of(id);
        Map<OrganisationId, String> names =
                organisations.names(found.stream().map(Reversal::leadUnit).collect(Collectors.toSet()));
        return found.stream()
                .map(each -> new ReversalView(
                        each.id(),
                        each.title(),
                        names.getOrDefault(each.leadUnit(), ""),
                        each.doneTask(),
                        each.amount(),
                        each.state(),
                        each.reason(),
                        each.decidedAt(),
                        each.task()))
                .toList();
    }

    @Override
    public boolean mayDecide(PersonId by, ResolutionId id) {
        Resolved resolution = resolutions.get(id);
        return resolution.state() == ResolutionState.REVOKED
                && permissions.may(by, Action.ASSIGN_TASK, Scope.community(resolution.community()));
    }
}
