package org.lianxi.web.backfill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.backfill.BackfillViews;
import org.lianxi.meeting.backfill.BackfillViews.BackfillLine;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.PageNumber;
import org.lianxi.web.security.SignedIn;

/** The paper meetings that are or were entered. */
@Named
@RequestScoped
public class BackfillListPage {

    @Inject
    private BackfillViews backfills;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable Page<BackfillLine> found;

    /** The page that was asked for. */
    public Page<BackfillLine> getFound() {
        Page<BackfillLine> read =
                found == null ? backfills.page(signedIn.person(), PageRequest.page(PageNumber.in(asked))) : found;
        found = read;
        return read;
    }
}
