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
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String id = "";
    private String other = "";
    private int metres;
    private @Nullable CompoundView subject;

    /** Whom it is about; only for those who may. */
    public void load() {
        subject = compounds.get(new CompoundId(id));
        maintenance.require(subject);
    }

    /** Does it, and shows the card. */
    public String measure() {
        Input.check().text("other", other, 1, Integer.MAX_VALUE).orRefuse();
        measureDistance.measure(signedIn.person(), new CompoundId(id), new CompoundId(other), metres);
        notices.say("organisation", "done.distance");
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
                .filter(each -> !each.id().value().equals(id))
                .map(each -> new SelectItem(each.id().value(), each.name() + " · " + each.communityName()))
                .toList();
    }
}
