package org.lianxi.committee.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationRegister;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class RelatingOrganisations implements RelateOrganisations {

    private final Permissions permissions;
    private final Organisations organisations;
    private final OrganisationRegister register;
    private final Event<Act> acts;

    @Inject
    RelatingOrganisations(
            Permissions permissions, Organisations organisations, OrganisationRegister register, Event<Act> acts) {
        this.permissions = permissions;
        this.organisations = organisations;
        this.register = register;
        this.acts = acts;
    }

    @Override
    public void relate(PersonId by, RelationDraft draft) {
        permissions.require(by, Action.MAINTAIN_ORGANISATIONS, Whereabouts.of(organisations.get(draft.lower())));
        OrganisationId upper = organisations.get(draft.upper()).id();
        Input.check()
                .that(!upper.equals(draft.lower()), "upper", "organisation-to-itself")
                .that(
                        draft.until()
                                .map(until -> !until.isBefore(draft.from()))
                                .orElse(true),
                        "until",
                        "ends-before-it-begins")
                .orRefuse();
        register.relate(draft.kind(), upper, draft.lower(), draft.from(), draft.until());
        acts.fire(new OrganisationsRelated(by, draft.kind(), upper, draft.lower()));
    }
}
