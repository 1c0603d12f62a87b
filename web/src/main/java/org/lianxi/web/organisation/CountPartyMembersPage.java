package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.PartyForm;
import org.lianxi.committee.organisation.PartyStrength;
import org.lianxi.committee.registry.CountPartyMembers;

/** How a party organisation is formed and how many full members it has. */
@Named
@RequestScoped
public class CountPartyMembersPage {

    @Inject
    private CountPartyMembers countPartyMembers;

    @Inject
    private OrganisationInHand hand;

    @Inject
    private RegisterForm registerForm;

    private @Nullable PartyForm form;
    private int fullMembers;

    /** Does it, and shows the card. */
    public String count() {
        registerForm.check().present("form", form).orRefuse();
        countPartyMembers.count(
                registerForm.by(), hand.id(), new PartyStrength(Needed.of(form), fullMembers), registerForm.day());
        return registerForm.said("done.countMembers", "/organisation/view", hand.id());
    }

    public @Nullable PartyForm getForm() {
        return form;
    }

    public void setForm(@Nullable PartyForm form) {
        this.form = form;
    }

    public int getFullMembers() {
        return fullMembers;
    }

    public void setFullMembers(int fullMembers) {
        this.fullMembers = fullMembers;
    }

    public PartyForm[] getForms() {
        return PartyForm.values();
    }
}
