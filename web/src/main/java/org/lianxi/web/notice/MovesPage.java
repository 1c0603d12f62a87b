package org.lianxi.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.notice.MoveLine;
import org.lianxi.meeting.notice.NoticeViews;
import org.lianxi.web.security.SignedIn;

/** Meetings that were postponed or cancelled. */
@Named
@RequestScoped
public class MovesPage {

    @Inject
    private NoticeViews views;

    @Inject
    private SignedIn signedIn;

    private int number = 1;
    private @Nullable Page<MoveLine> page;

    public Page<MoveLine> getPage() {
        if (page == null) {
            page = views.moves(signedIn.person(), PageRequest.page(number));
        }
        return page;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
