package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundRegister;

@ApplicationScoped
@Transactional
class RegisteringCompound implements RegisterCompound {

    static final int LONGEST_NAME = 100;
    static final int MOST_HOUSEHOLDS = 100_000;

    private final Desk desk;
    private final CompoundRegister register;
    private final Event<Act> acts;

    @Inject
    RegisteringCompound(Desk desk, CompoundRegister register, Event<Act> acts) {
        this.desk = desk;
        this.register = register;
        this.acts = acts;
    }

    @Override
    public CompoundId register(PersonId by, CompoundDraft draft) {
        OrganisationView there = desk.decided(by, draft.community());
        LocalDate from = draft.from().orElse(desk.today());
        desk.notInTheFuture(rules(draft, there), "from", from).orRefuse();
        CompoundId id = register.enter(draft.facts(), from);
        acts.fire(new CompoundRegistered(by, id, draft.community()));
        return id;
    }

    static Input rules(CompoundDraft draft, OrganisationView there) {
        return Input.check()
                .text("name", draft.name(), 1, LONGEST_NAME)
                .number("households", draft.households(), 1, MOST_HOUSEHOLDS)
                .that(there.kind() == OrganisationKind.COMMUNITY, "community", "not-a-community");
    }
}
