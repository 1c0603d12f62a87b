package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationRecords;
import org.lianxi.committee.organisation.OrganisationRegister;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.RelationId;
import org.lianxi.committee.organisation.RelationKind;
import org.lianxi.committee.organisation.RelationView;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class EndingRelation implements EndRelation {

    private final Desk desk;
    private final OrganisationRecords records;
    private final OrganisationRegister register;

    @Inject
    EndingRelation(Desk desk, OrganisationRecords records, OrganisationRegister register) {
        this.desk = desk;
        this.records = records;
        this.register = register;
    }

    @Override
    public void end(PersonId by, RelationId relation, LocalDate lastDay) {
        RelationView ended = records.relation(relation);
        OrganisationView lower = desk.decided(by, ended.lower());
        rules(ended, lastDay).orRefuse();
        register.end(relation, lastDay);
        desk.changed(
                by,
                lower,
                "RELATION_ENDED",
                Map.of("kind", ended.kind().name(), "upper", ended.upper().value(), "until", lastDay.toString()));
    }

    static Input rules(RelationView ended, LocalDate lastDay) {
        return Input.check()
                .that(ended.kind() != RelationKind.TERRITORIAL, "until", "territorial-ends-by-moving")
                .that(!lastDay.isBefore(ended.from()), "until", "ends-before-it-begins");
    }
}
