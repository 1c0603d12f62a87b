package org.lianxi.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianxi.meeting.planning.PlanLine;
import org.lianxi.meeting.planning.PlanViews;
import org.lianxi.web.security.SignedIn;

/** The plans in force and the drafts that the reader may see. */
@Named
@RequestScoped
public class PlanListPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private PlanViews plans;

    private List<PlanLine> lines = List.of();
    private boolean mayDraft;

    /** Reads the list. */
    public void load() {
        lines = plans.current(signedIn.person());
        mayDraft = !plans.draftable(signedIn.person()).isEmpty();
    }

    public List<PlanLine> getLines() {
        return lines;
    }

    public boolean isMayDraft() {
        return mayDraft;
    }
}
