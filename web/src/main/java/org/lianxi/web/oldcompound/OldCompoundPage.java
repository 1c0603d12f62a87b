package org.lianxi.web.oldcompound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.oldcompound.OldCompoundLine;
import org.lianxi.committee.oldcompound.OldCompoundView;
import org.lianxi.committee.oldcompound.OldCompoundViews;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.web.page.Asked;
import org.lianxi.web.security.SignedIn;

/** One old compound. */
@Named
@RequestScoped
public class OldCompoundPage {

    @Inject
    private OldCompoundViews views;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    private @Nullable OldCompoundView view;

    /** Reads it before anything is written, and again after a refused act. */
    public void load() {
        view = views.get(signedIn.person(), compound());
    }

    public OldCompoundView getView() {
        if (view == null) {
            view = views.get(signedIn.person(), compound());
        }
        return view;
    }

    /** What the list says of it; null while it is not on the list. */
    public @Nullable OldCompoundLine getLine() {
        return getView().line().orElse(null);
    }

    /** What the street decided; null until it has. */
    public OldCompoundView.@Nullable DecisionView getDecision() {
        return getView().decision().orElse(null);
    }

    public String getId() {
        return asked.getId();
    }

    CompoundId compound() {
        return new CompoundId(asked.getId());
    }
}
