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
import org.lianxi.committee.territory.Compounds;
import org.lianxi.web.organisation.RegisterForm;

/** How far a compound lies from another. */
@Named
@RequestScoped
public class MeasureDistancePage {

    @Inject
    private Compounds compounds;

    @Inject
    private MeasureDistance measureDistance;

    @Inject
    private RegisterForm form;

    @Inject
    private CompoundInHand hand;

    private String other = "";
    private int metres;

    /** Does it, and shows the card. */
    public String measure() {
        Input.check().text("other", other, 1, Integer.MAX_VALUE).orRefuse();
        measureDistance.measure(form.by(), hand.id(), new CompoundId(other), metres);
        return form.said("done.distance", "/compound/view", hand.id());
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
        return compounds.visibleTo(form.by()).stream()
                .filter(each -> !each.id().equals(hand.id()))
                .map(each -> new SelectItem(each.id().value(), each.name() + " · " + each.communityName()))
                .toList();
    }
}
