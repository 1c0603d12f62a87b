package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.change.ChangeFilter;
import org.lianxi.committee.change.ChangeView;
import org.lianxi.committee.change.ChangeViews;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.web.security.SignedIn;

/** Changes of the registers: those that wait for an approval, for their day, and those that are over. */
@Named
@RequestScoped
public class ChangeListPage {

    @Inject
    private ChangeViews changes;

    @Inject
    private SignedIn signedIn;

    private ChangeFilter which = ChangeFilter.PROPOSED;
    private int number = 1;
    private Page<ChangeView> found = Page.empty(PageRequest.first());

    /** Reads one page of them. */
    public void load() {
        found = changes.page(signedIn.person(), which, PageRequest.page(number));
    }

    public Page<ChangeView> getFound() {
        return found;
    }

    public ChangeFilter getWhich() {
        return which;
    }

    public void setWhich(@Nullable ChangeFilter which) {
        this.which = which == null ? ChangeFilter.PROPOSED : which;
    }

    public ChangeFilter[] getAll() {
        return ChangeFilter.values();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
