package org.lianxi.committee.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundRegister;

@ApplicationScoped
@Transactional
class RegisteringCompound implements RegisterCompound {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_HOUSEHOLDS = 100_000;

    private final Permissions permissions;
    private final Organisations organisations;
    private final CompoundRegister register;
    private final Event<Act> acts;

    @Inject
    RegisteringCompound(
            Permissions permissions, Organisations organisations, CompoundRegister register, Event<Act> acts) {
        this.permissions = permissions;
        this.organisations = organisations;
        this.register = register;
        this.acts = acts;
    }

    @Override
    public CompoundId register(PersonId by, CompoundDraft draft) {
        permissions.require(by, Action.MAINTAIN_ORGANISATIONS, Scope.community(draft.community()));
        boolean isCommunity = organisations.get(draft.community()).kind() == OrganisationKind.COMMUNITY;
        Input.check()
                .text("name", draft.name(), 1, LONGEST_NAME)
                .number("households", draft.households(), 1, MOST_HOUSEHOLDS)
                .that(isCommunity, "community", "not-a-community")
                .orRefuse();
        CompoundId id = register.enter(draft.name().strip(), draft.community(), draft.households());
        acts.fire(new CompoundRegistered(by, id, draft.community()));
        return id;
    }
}
