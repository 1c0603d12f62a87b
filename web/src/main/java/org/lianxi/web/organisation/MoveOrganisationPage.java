package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.registry.RegisterChange;

/** Moving an organisation into another area. */
@Named
@RequestScoped
public class MoveOrganisationPage {

    @Inject
    private RegisterForm form;

    @Inject
    private OrganisationInHand hand;

    @Inject
    private OrganisationChoice choice;

    private String within = "";

    /** Does it or proposes it, and shows what became of it. */
    public String move() {
        form.check().text("within", within, 1, Integer.MAX_VALUE).orRefuse();
        return form.enter(RegisterChange.moving(hand.id(), new OrganisationId(within), form.day()), "done.move");
    }

    public String getWithin() {
        return within;
    }

    public void setWithin(@Nullable String within) {
        this.within = within == null ? "" : within;
    }

    /** The areas in which it can lie. */
    public List<SelectItem> getChoices() {
        OrganisationKind kind = hand.getSubject().kind();
        return choice.near(
                hand.getSubject(),
                Arrays.stream(OrganisationKind.values()).filter(kind::mayLieIn).toList());
    }
}
