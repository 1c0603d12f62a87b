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
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.web.organisation.Maintenance;
import org.lianxi.web.organisation.OrganisationChoice;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Which organisation works in a compound without a seat. */
@Named
@RequestScoped
public class PlaceInCompoundPage {

    @Inject
    private Compounds compounds;

    @Inject
    private PlaceInCompound placeInCompound;

    @Inject
    private Asked asked;

    @Inject
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private OrganisationChoice choice;

    private String organisation = "";
    private @Nullable CompoundView subject;

    /** Whom it is about; only for those who may. */
    public void load() {
        maintenance.require(getSubject());
    }

    /** The id in the address; a posted form has it there too, before its fields are read. */
    public String getId() {
        return asked.find("id").orElse("");
    }

    /** Does it, and shows the card. */
    public String place() {
        Input.check().text("organisation", organisation, 1, Integer.MAX_VALUE).orRefuse();
        placeInCompound.place(signedIn.person(), new CompoundId(getId()), new OrganisationId(organisation));
        notices.say("organisation", "done.place");
        return "/compound/view.xhtml?faces-redirect=true&id=" + getId();
    }

    public CompoundView getSubject() {
        if (subject == null) {
            subject = compounds.get(new CompoundId(getId()));
        }
        return subject;
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
                getSubject(),
                Arrays.stream(OrganisationKind.values())
                        .filter(kind ->
                                !kind.isArea() && Stream.of(Party.values()).noneMatch(party -> party.maySit(kind)))
                        .toList());
    }
}
