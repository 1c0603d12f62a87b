package org.lianxi.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.CompoundFilter;
import org.lianxi.committee.territory.CompoundRecords;
import org.lianxi.committee.territory.CompoundView;

/** Compounds by a part of their name, a page at a time. */
@Named
@RequestScoped
public class CompoundListPage {

    @Inject
    private CompoundRecords records;

    private String q = "";
    private boolean threeNo;
    private int page = 1;
    private @Nullable Page<CompoundView> found;

    /** Reads the list before anything is written. */
    public void load() {
        found = records.search(
                new CompoundFilter(Optional.of(q.strip()).filter(each -> !each.isEmpty()), Optional.empty(), threeNo),
                PageRequest.page(page));
    }

    public Page<CompoundView> getFound() {
        return found == null ? Page.empty(PageRequest.first()) : found;
    }

    public boolean isThreeNo() {
        return threeNo;
    }

    public void setThreeNo(boolean threeNo) {
        this.threeNo = threeNo;
    }

    public String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q == null ? "" : q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
