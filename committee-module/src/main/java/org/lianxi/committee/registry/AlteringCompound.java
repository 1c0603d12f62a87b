package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundFacts;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundRecords;
import org.lianxi.committee.territory.CompoundRegister;
import org.lianxi.committee.territory.CompoundView;

@ApplicationScoped
@Transactional
class AlteringCompound implements AlterCompound {

    private final Desk desk;
    private final CompoundRecords records;
    private final CompoundRegister register;

    @Inject
    AlteringCompound(Desk desk, CompoundRecords records, CompoundRegister register) {
        this.desk = desk;
        this.records = records;
        this.register = register;
    }

    @Override
    public void alter(PersonId by, CompoundId compound, CompoundAlteration alteration) {
        CompoundView altered = desk.decided(by, compound);
        desk.notInTheFuture(rules(alteration), "from", alteration.from()).orRefuse();
        OrganisationId community = records.facts(compound).community();
        register.alter(
                compound,
                new CompoundFacts(alteration.name().strip(), community, alteration.households(), alteration.flags()),
                alteration.from());
        desk.changed(by, altered, "ALTERED", Map.of("from", alteration.from().toString()));
    }

    static Input rules(CompoundAlteration alteration) {
        return Input.check()
                .text("name", alteration.name(), 1, RegisteringCompound.LONGEST_NAME)
                .number("households", alteration.households(), 1, RegisteringCompound.MOST_HOUSEHOLDS);
    }
}
