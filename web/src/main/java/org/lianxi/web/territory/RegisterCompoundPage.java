package org.lianxi.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.lianxi.committee.registry.CompoundDraft;
import org.lianxi.committee.registry.RegisterChange;
import org.lianxi.web.organisation.OrganisationInHand;
import org.lianxi.web.organisation.RegisterForm;

/** Registering a compound in a community. */
@Named
@RequestScoped
public class RegisterCompoundPage {

    @Inject
    private RegisterForm form;

    @Inject
    private OrganisationInHand hand;

    @Inject
    private CompoundFields fields;

    /** Does it or proposes it, and shows what became of it. */
    public String register() {
        form.check().orRefuse();
        return form.enter(
                RegisterChange.registering(new CompoundDraft(
                        fields.getName(), hand.id(), fields.getHouseholds(), fields.flags(), Optional.of(form.day()))),
                "done.registerCompound");
    }
}
