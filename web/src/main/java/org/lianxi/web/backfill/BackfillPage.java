package org.lianxi.web.backfill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.backfill.BackfillId;
import org.lianxi.meeting.backfill.BackfillState;
import org.lianxi.meeting.backfill.BackfillView;
import org.lianxi.meeting.backfill.BackfillViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.security.SignedIn;

/** The paper meeting of a page as far as it is entered. */
@Named
@RequestScoped
public class BackfillPage {

    @Inject
    private BackfillViews backfills;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable BackfillView view;

    /** Reads it before a page is written; anew after a refused act. */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            view = null;
        }
        getView();
    }

    /** The paper meeting, read once. */
    public BackfillView getView() {
        BackfillView read = view == null ? backfills.get(signedIn.person(), id()) : view;
        view = read;
        return read;
    }

    BackfillId id() {
        return new BackfillId(asked.getId());
    }

    /** Whether the steps can be entered: by the secretary, and by whoever has typed in one. */
    public boolean isOpen() {
        return FacesContext.getCurrentInstance().isPostback() || getView().mayEnter();
    }

    /** The look of its state. */
    public String tone(BackfillState state) {
        return switch (state) {
            case ENTERING, TO_CONFIRM -> "waiting";
            case CONFIRMED -> "good";
            case DISCARDED -> "neutral";
        };
    }
}
