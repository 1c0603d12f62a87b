package org.lianxi.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.registry.MeasureDistance;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.web.organisation.Maintenance;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** How far a compound lies from another. */
@Named
@RequestScoped
public class MeasureDistancePage {

    @Inject
    private Compounds compounds;

    @Inject
    private MeasureDistance measureDistance;

    @Inject
    private Asked asked;

    @Inject
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String other = "";
    private int metres;
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
    public String measure() {
        Input.check().text("other", other, 1, Integer.MAX_VALUE).orRefuse();
        measureDistance.measure(signedIn.person(), new CompoundId(getId()), new CompoundId(other), metres);
        notices.say("organisation", "done.distance");
        return "/compound/view.xhtml?faces-redirect=true&id=" + getId();
    }

    public CompoundView getSubject() {
        if (subject == null) {
            subject = compounds.get(new CompoundId(getId()));
        }
        return subject;
    }

    public String getOther() {
        return other;
    }

    public void setOther(@Nullable String other) {
        this.other = other == null ? "" : other;
    }

    public int getMetres() {
        return metres;
    }

    public void setMetres(int metres) {
        this.metres = metres;
    }

    /** The other compounds that the reader sees. */
    public List<SelectItem> getChoices() {
        return compounds.visibleTo(signedIn.person()).stream()
                .filter(each -> !each.id().value().equals(getId()))
                .map(each -> new SelectItem(each.id().value(), each.name() + " · " + each.communityName()))
                .toList();
    }
}
