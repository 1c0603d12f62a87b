package org.lianxi.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.handover.HandoverId;
import org.lianxi.meeting.handover.HandoverView;
import org.lianxi.meeting.handover.HandoverViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.security.SignedIn;

/** One handover with its list, or those of a compound. */
@Named
@RequestScoped
public class HandoverPage {

    @Inject
    private HandoverViews handovers;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable HandoverView view;

    private @Nullable List<HandoverView> ofCompound;

    /** Reads it before a page is written; anew after an act. */
    public void load() {
        view = null;
        getView();
    }

    public HandoverView getView() {
        HandoverView read = view == null ? handovers.get(signedIn.person(), id()) : view;
        view = read;
        return read;
    }

    /** Those of the compound that is shown; empty for whoever may not read its tasks. */
    public List<HandoverView> getOfCompound() {
        List<HandoverView> read =
                ofCompound == null ? handovers.of(signedIn.person(), new CompoundId(asked.getId())) : ofCompound;
        ofCompound = read;
        return read;
    }

    HandoverId id() {
        return new HandoverId(asked.getId());
    }
}
