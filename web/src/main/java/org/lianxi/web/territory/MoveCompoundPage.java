package org.lianxi.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.registry.RegisterChange;
import org.lianxi.web.organisation.OrganisationChoice;
import org.lianxi.web.organisation.RegisterForm;

/** Moving a compound into another community. */
@Named
@RequestScoped
public class MoveCompoundPage {

    @Inject
    private RegisterForm form;

    @Inject
    private CompoundInHand hand;

    @Inject
    private OrganisationChoice choice;

    private String community = "";

    /** Does it or proposes it, and shows what became of it. */
    public String move() {
        form.check().text("community", community, 1, Integer.MAX_VALUE).orRefuse();
        return form.enter(
                RegisterChange.moving(hand.id(), new OrganisationId(community), form.day()), "done.moveCompound");
    }

    public String getCommunity() {
        return community;
    }

    public void setCommunity(@Nullable String community) {
        this.community = community == null ? "" : community;
    }

    /** Whom to choose from. */
    public List<SelectItem> getChoices() {
        return choice.near(hand.getSubject(), List.of(OrganisationKind.COMMUNITY));
    }
}
