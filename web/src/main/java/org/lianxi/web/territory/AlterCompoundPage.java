package org.lianxi.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.committee.registry.CompoundAlteration;
import org.lianxi.committee.registry.RegisterChange;
import org.lianxi.committee.territory.CompoundRecords;
import org.lianxi.web.organisation.RegisterForm;

/** Altering what the register says of a compound. */
@Named
@RequestScoped
public class AlterCompoundPage {

    @Inject
    private CompoundRecords records;

    @Inject
    private RegisterForm form;

    @Inject
    private CompoundInHand hand;

    @Inject
    private CompoundFields fields;

    /** What the register says. */
    public void begin() {
        fields.begin(records.facts(hand.id()));
    }

    /** Does it or proposes it, and shows what became of it. */
    public String alter() {
        form.check().orRefuse();
        return form.enter(
                RegisterChange.altering(
                        hand.id(),
                        new CompoundAlteration(fields.getName(), fields.getHouseholds(), fields.flags(), form.day())),
                "done.alter");
    }
}
