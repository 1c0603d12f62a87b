package org.lianxi.committee.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.lianxi.committee.mandate.PersonId;

/** The use cases behind changes of organisations. */
@Dependent
class OrganisationActs {

    private final RegisterOrganisation register;
    private final RenameOrganisation rename;
    private final MoveOrganisation move;
    private final SucceedOrganisation succeed;
    private final RelateOrganisations relate;
    private final EndRelation end;
    private final SetTermOfOffice term;

    @Inject
    OrganisationActs(
            RegisterOrganisation register,
            RenameOrganisation rename,
            MoveOrganisation move,
            SucceedOrganisation succeed,
            RelateOrganisations relate,
            EndRelation end,
            SetTermOfOffice term) {
        this.register = register;
        this.rename = rename;
        this.move = move;
        this.succeed = succeed;
        this.relate = relate;
        this.end = end;
        this.term = term;
    }

    String carryOut(PersonId by, RegisterChange change) {
        switch (change.kind()) {
            case REGISTER_ORGANISATION -> {
                return register.register(by, change.organisationDraft()).value();
            }
            case RENAME_ORGANISATION ->
                rename.rename(by, change.organisation(), change.neededName(), change.needed(change.from()));
            case MOVE_ORGANISATION ->
                move.move(by, change.organisation(), change.neededOther(), change.needed(change.from()));
            case SUCCEED_ORGANISATION -> {
                succeed.succeed(by, change.organisation(), change.neededOther(), change.needed(change.from()));
                return change.neededOther().value();
            }
            case RELATE_ORGANISATIONS -> relate.relate(by, change.relationDraft());
            case END_RELATION -> end.end(by, change.relation(), change.needed(change.until()));
            case SET_TERM ->
                term.set(by, change.organisation(), change.needed(change.from()), change.needed(change.until()));
            default -> throw new IllegalStateException(change.kind() + " is of a compound");
        }
        return change.subject();
    }
}
