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
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private OrganisationChoice choice;

    private String id = "";
    private String organisation = "";
    private @Nullable CompoundView subject;

    /** Whom it is about; only for those who may. */
    public void load() {
        subject = compounds.get(new CompoundId(id));
        maintenance.require(subject);
    }

    /** Does it, and shows the card. */
    public String place() {
        Input.check().text("organisation", organisation, 1, Integer.MAX_VALUE).orRefuse();
        placeInCompound.place(signedIn.person(), new CompoundId(id), new OrganisationId(organisation));
        notices.say("organisation", "done.place");
        return "/compound/view.xhtml?faces-redirect=true&id=" + id;
    }

    public @Nullable CompoundView getSubject() {
        return subject;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation == null ? "" : organisation;
    }

    /** Kinds that have no seat of their own. */
    public List<SelectItem> getChoices() {
        if (subject == null) {
            return List.of();
        }
        return choice.near(
                subject,
                Arrays.stream(OrganisationKind.values())
                        .filter(kind ->
                                !kind.isArea() && Stream.of(Party.values()).noneMatch(party -> party.maySit(kind)))
                        .toList());
    }
}
