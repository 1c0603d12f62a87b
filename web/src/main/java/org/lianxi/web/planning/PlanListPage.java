package org.lianxi.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.planning.PlanLine;
import org.lianxi.meeting.planning.PlanViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.PageNumber;
import org.lianxi.web.security.SignedIn;

/** The plans in force and the drafts that the reader may see. */
@Named
@RequestScoped
public class PlanListPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private PlanViews plans;

    @Inject
    private Asked asked;

    private @Nullable Page<PlanLine> found;
    private boolean mayDraft;

    /** Reads the list. */
    public void load() {
        found = plans.current(signedIn.person(), PageRequest.page(PageNumber.in(asked)));
        mayDraft = !plans.draftable(signedIn.person()).isEmpty();
    }

    /** The page of the list that was asked for. */
    public Page<PlanLine> getFound() {
        return found == null ? Page.empty(PageRequest.first()) : found;
    }

    public boolean isMayDraft() {
        return mayDraft;
    }
}
