package org.lianxi.web.resolution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.supervision.ResolutionView;
import org.lianxi.meeting.supervision.ResolutionViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.security.SignedIn;

/** One resolution with its way from the matter to the sign-off. */
@Named
@RequestScoped
public class ResolutionPage {

    @Inject
    private ResolutionViews resolutions;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable ResolutionView view;

    /** Reads it before anything is written. */
    public void load() {
        getView();
    }

    /** The resolution, read once. */
    public ResolutionView getView() {
        ResolutionView read = view == null ? resolutions.get(signedIn.person(), new ResolutionId(asked.getId())) : view;
        view = read;
        return read;
    }

    /** How far it has come. */
    public Way getWay() {
        return Way.of(getView().state(), getView().tasks());
    }
}
