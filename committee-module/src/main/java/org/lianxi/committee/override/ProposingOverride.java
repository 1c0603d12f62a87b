package org.lianxi.committee.override;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.PermissionMatrix;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Reach;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class ProposingOverride implements ProposeOverride {

    private static final int LONGEST_REASON = 500;

    /** An override belongs to one place, so it never reaches beyond a street. */
    private static final Set<Reach> POSSIBLE =
            EnumSet.of(Reach.NOWHERE, Reach.OWN_ORGANISATION, Reach.COMMUNITY, Reach.STREET);

    private final Permissions permissions;
    private final PermissionMatrix matrix;
    private final Organisations organisations;
    private final OverrideRegister register;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    ProposingOverride(
            Permissions permissions,
            PermissionMatrix matrix,
            Organisations organisations,
            OverrideRegister register,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.matrix = matrix;
        this.organisations = organisations;
        this.register = register;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public OverrideId propose(PersonId by, OverrideDraft draft) {
        OrganisationView place = organisations.get(draft.place());
        permissions.require(by, Action.PROPOSE_PERMISSION_OVERRIDE, OverridePlace.scope(place));
        Instant now = clock.instant();
        check(draft, place, now.atZone(WorkingDays.ZONE).toLocalDate());
        matrix.forbids(draft.role(), draft.action(), draft.reach()).ifPresent(ground -> {
            throw new OverrideForbidden(ground);
        });
        register.ofCell(draft).stream()
                .filter(each -> each.state() == OverrideState.APPROVED && each.overlaps(draft))
                .findFirst()
                .ifPresent(other -> {
                    throw new OverridesOverlap(other.id());
                });
        ProposedOverride proposed = new ProposedOverride(by, now, draft);
        register.enter(proposed);
        acts.fire(new OverrideProposed(by, proposed.id(), proposed.draft()));
        return proposed.id();
    }

    private void check(OverrideDraft draft, OrganisationView place, LocalDate today) {
        Input.check()
                .that(OverridePlace.isOne(place), "place", "override-place")
                .that(POSSIBLE.contains(draft.reach()), "reach", "override-reach")
                .that(
                        matrix.cell(draft.role(), draft.action()).reach() != draft.reach(),
                        "reach",
                        "override-says-the-same")
                .text("reason", draft.reason(), 1, LONGEST_REASON)
                .that(!draft.from().isBefore(today), "from", "override-from-past")
                .that(draft.until().map(draft.from()::isBefore).orElse(true), "until", "ends-before-it-begins")
                .orRefuse();
    }
}
