package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationRegister;
import org.lianxi.committee.organisation.RelationId;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class RelatingOrganisations implements RelateOrganisations {

    private final Desk desk;
    private final OrganisationRegister register;
    private final Event<Act> acts;

    @Inject
    RelatingOrganisations(Desk desk, OrganisationRegister register, Event<Act> acts) {
        this.desk = desk;
        this.register = register;
        this.acts = acts;
    }

    @Override
    public RelationId relate(PersonId by, RelationDraft draft) {
        desk.decided(by, draft.lower());
        OrganisationId upper = desk.get(draft.upper()).id();
        rules(draft).orRefuse();
        RelationId id = register.relate(draft.kind(), upper, draft.lower(), draft.from(), draft.until());
        acts.fire(new OrganisationsRelated(by, draft.kind(), upper, draft.lower()));
        return id;
    }

    static Input rules(RelationDraft draft) {
        return Input.check()
                .that(!draft.upper().equals(draft.lower()), "upper", "organisation-to-itself")
                .that(
                        draft.until()
                                .map(until -> !until.isBefore(draft.from()))
                                .orElse(true),
                        "until",
                        "ends-before-it-begins");
    }
}
