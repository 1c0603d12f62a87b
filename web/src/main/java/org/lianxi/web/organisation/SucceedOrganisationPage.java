package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.registry.RegisterChange;

/** Letting another organisation take the place of this one. */
@Named
@RequestScoped
public class SucceedOrganisationPage {

    @Inject
    private RegisterForm form;

    @Inject
    private OrganisationInHand hand;

    @Inject
    private OrganisationChoice choice;

    private String successor = "";

    /** Does it or proposes it, and shows what became of it. */
    public String succeed() {
        form.check().text("successor", successor, 1, Integer.MAX_VALUE).orRefuse();
        return form.enter(
                RegisterChange.succeeding(hand.id(), new OrganisationId(successor), form.day()), "done.succeed");
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String successor) {
        this.successor = successor == null ? "" : successor;
    }

    /** Whom to choose from. */
    public List<SelectItem> getChoices() {
        return choice.near(hand.getSubject(), List.of(hand.getSubject().kind()));
    }
}
