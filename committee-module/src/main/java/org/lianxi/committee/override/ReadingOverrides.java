package org.lianxi.committee.override;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.PermissionMatrix;
import org.lianxi.committee.permission.Permissions;

@ApplicationScoped
@Transactional
class ReadingOverrides implements Overrides {

    private final Permissions permissions;
    private final PermissionMatrix matrix;
    private final Organisations organisations;
    private final OverrideRegister register;
    private final InstantSource clock;

    @Inject
    ReadingOverrides(
            Permissions permissions,
            PermissionMatrix matrix,
            Organisations organisations,
            OverrideRegister register,
            InstantSource clock) {
        this.permissions = permissions;
        this.matrix = matrix;
        this.organisations = organisations;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public Page<OverrideView> page(Optional<OrganisationId> place, PageRequest request) {
        return Page.of(register.page(place, request), request).map(this::view);
    }

    @Override
    public OverrideView get(OverrideId id) {
        return view(register.get(id));
    }

    @Override
    public List<OverrideView> versions(OverrideId id) {
        return register.ofCell(register.get(id).draft()).stream()
                .map(this::view)
                .toList();
    }

    @Override
    public List<OverrideView> inForce() {
        return register.approved().stream()
                .map(this::view)
                .filter(OverrideView::inForce)
                .toList();
    }

    @Override
    public boolean mayDecide(PersonId person, OverrideId id) {
        ProposedOverride proposed = register.get(id);
        return proposed.state() == OverrideState.PROPOSED
                && !proposed.isProposedBy(person)
                && mayApprove(person, proposed);
    }

    @Override
    public boolean mayEnd(PersonId person, OverrideId id) {
        ProposedOverride proposed = register.get(id);
        return proposed.isOpenOn(today()) && mayApprove(person, proposed);
    }

    private boolean mayApprove(PersonId person, ProposedOverride proposed) {
        return permissions.may(
                person,
                Action.APPROVE_PERMISSION_OVERRIDE,
                OverridePlace.scope(organisations.get(proposed.draft().place())));
    }

    private OverrideView view(ProposedOverride each) {
        OverrideDraft draft = each.draft();
        return each.view(matrix.cell(draft.role(), draft.action()).reach(), today());
    }

    private LocalDate today() {
        return clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
    }
}
