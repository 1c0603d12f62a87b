package org.lianxi.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.registry.PlaceInCompound;
import org.lianxi.web.organisation.OrganisationChoice;
import org.lianxi.web.organisation.RegisterForm;

/** Which organisation works in a compound without a seat. */
@Named
@RequestScoped
public class PlaceInCompoundPage {

    @Inject
    private PlaceInCompound placeInCompound;

    @Inject
    private RegisterForm form;

    @Inject
    private CompoundInHand hand;

    @Inject
    private OrganisationChoice choice;

    private String organisation = "";

    /** Does it, and shows the card. */
    public String place() {
        Input.check().text("organisation", organisation, 1, Integer.MAX_VALUE).orRefuse();
        placeInCompound.place(form.by(), hand.id(), new OrganisationId(organisation));
        return form.said("done.place", "/compound/view", hand.id());
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation == null ? "" : organisation;
    }

    /** Kinds that have no seat of their own. */
    public List<SelectItem> getChoices() {
        return choice.near(
                hand.getSubject(),
                Arrays.stream(OrganisationKind.values())
                        .filter(kind ->
                                !kind.isArea() && Stream.of(Party.values()).noneMatch(party -> party.maySit(kind)))
                        .toList());
    }
}
