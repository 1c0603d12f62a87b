package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationRecords;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundRecords;

@ApplicationScoped
class ChangingRegister implements RegisterChanges {

    private final Desk desk;
    private final OrganisationRecords relations;
    private final CompoundRecords compounds;
    private final OrganisationActs organisationActs;
    private final CompoundActs compoundActs;
    private final Relocation relocation;

    @Inject
    ChangingRegister(
            Desk desk,
            OrganisationRecords relations,
            CompoundRecords compounds,
            OrganisationActs organisationActs,
            CompoundActs compoundActs,
            Relocation relocation) {
        this.desk = desk;
        this.relations = relations;
        this.compounds = compounds;
        this.organisationActs = organisationActs;
        this.compoundActs = compoundActs;
        this.relocation = relocation;
    }

    @Override
    public void check(RegisterChange change) {
        Input input = rules(change);
        if (!change.kind().mayWait()) {
            change.from()
                    .filter(each ->
                            change.kind() != ChangeKind.SET_TERM && change.kind() != ChangeKind.RELATE_ORGANISATIONS)
                    .ifPresent(each -> desk.notInTheFuture(input, "from", each));
        }
        input.orRefuse();
    }

    private Input rules(RegisterChange change) {
        return switch (change.kind()) {
            case REGISTER_ORGANISATION ->
                RegisteringOrganisation.rules(change.organisationDraft(), desk.get(change.organisation()));
            case RENAME_ORGANISATION -> RenamingOrganisation.rules(change.neededName());
            case MOVE_ORGANISATION ->
                MovingOrganisation.rules(desk.get(change.organisation()), desk.get(change.neededOther()));
            case SUCCEED_ORGANISATION ->
                SucceedingOrganisation.rules(desk.get(change.organisation()), desk.get(change.neededOther()));
            case RELATE_ORGANISATIONS -> RelatingOrganisations.rules(change.relationDraft());
            case END_RELATION ->
                EndingRelation.rules(relations.relation(change.relation()), change.needed(change.until()));
            case SET_TERM ->
                SettingTermOfOffice.rules(
                        desk.get(change.organisation()), change.needed(change.from()), change.needed(change.until()));
            case REGISTER_COMPOUND ->
                RegisteringCompound.rules(change.compoundDraft(), desk.get(change.organisation()));
            case ALTER_COMPOUND -> AlteringCompound.rules(change.alteration());
            case MOVE_COMPOUND -> MovingCompound.rules(desk.get(change.compound()), desk.get(change.neededOther()));
            case FILL_SEAT ->
                FillingSeat.rules(
                        change.party(),
                        desk.get(change.neededOther()).kind(),
                        change.buildings(),
                        FillingSeat.buildingsOf(compounds.card(change.compound())));
            case VACATE_SEAT -> Input.check();
        };
    }

    @Override
    public List<Scope> places(RegisterChange change) {
        Scope here = change.kind().isOfCompound()
                ? Scope.community(desk.get(change.compound()).community())
                : Whereabouts.of(desk.get(change.organisation()));
        Optional<Scope> there =
                change.other().filter(each -> change.kind().mayWait()).map(each -> Whereabouts.of(desk.get(each)));
        return Stream.concat(Stream.of(here), there.stream()).distinct().toList();
    }

    @Override
    public boolean mayDecide(PersonId by, RegisterChange change) {
        return places(change).stream().allMatch(each -> desk.decides(by, each));
    }

    @Override
    public boolean isOfOwnOrganisation(PersonId by, RegisterChange change) {
        return change.kind() == ChangeKind.RENAME_ORGANISATION
                && desk.maintainsOwn(by, desk.get(change.organisation()));
    }

    @Override
    public String carryOut(PersonId by, RegisterChange change) {
        return change.kind().isOfCompound() || change.kind() == ChangeKind.REGISTER_COMPOUND
                ? compoundActs.carryOut(by, change)
                : organisationActs.carryOut(by, change);
    }

    @Override
    public void carryOutOnItsDay(PersonId decidedBy, RegisterChange change) {
        switch (change.kind()) {
            case MOVE_ORGANISATION ->
                relocation.move(
                        decidedBy, desk.get(change.organisation()), change.neededOther(), change.needed(change.from()));
            case SUCCEED_ORGANISATION ->
                relocation.succeed(
                        decidedBy, desk.get(change.organisation()), change.neededOther(), change.needed(change.from()));
            case MOVE_COMPOUND ->
                relocation.move(
                        decidedBy, desk.get(change.compound()), change.neededOther(), change.needed(change.from()));
            default -> throw new IllegalStateException(change.kind() + " does not wait for its day");
        }
    }
}
