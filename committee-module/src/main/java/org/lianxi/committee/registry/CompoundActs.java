package org.lianxi.committee.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.lianxi.committee.mandate.PersonId;

/** The use cases behind changes of compounds and seats. */
@Dependent
class CompoundActs {

    private final RegisterCompound register;
    private final AlterCompound alter;
    private final MoveCompound move;
    private final FillSeat fill;
    private final VacateSeat vacate;

    @Inject
    CompoundActs(RegisterCompound register, AlterCompound alter, MoveCompound move, FillSeat fill, VacateSeat vacate) {
        this.register = register;
        this.alter = alter;
        this.move = move;
        this.fill = fill;
        this.vacate = vacate;
    }

    String carryOut(PersonId by, RegisterChange change) {
        switch (change.kind()) {
            case REGISTER_COMPOUND -> {
                return register.register(by, change.compoundDraft()).value();
            }
            case ALTER_COMPOUND -> alter.alter(by, change.compound(), change.alteration());
            case MOVE_COMPOUND -> move.move(by, change.compound(), change.neededOther(), change.needed(change.from()));
            case FILL_SEAT ->
                fill.fill(by, change.compound(), change.party(), change.neededOther(), change.buildings());
            case VACATE_SEAT -> vacate.vacate(by, change.compound(), change.party(), change.neededOther());
            default -> throw new IllegalStateException(change.kind() + " is of an organisation");
        }
        return change.subject();
    }
}
