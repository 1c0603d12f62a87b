package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationFilter;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationRecords;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

/** Organisations by a part of their name and by kind, a page at a time. */
@Named
@RequestScoped
public class OrganisationListPage {

    @Inject
    private OrganisationRecords records;

    private String q = "";
    private String kind = "";
    private int page = 1;
    private @Nullable Page<OrganisationView> found;

    /** Reads the list before anything is written. */
    public void load() {
        OrganisationFilter filter = new OrganisationFilter(
                Optional.of(q.strip()).filter(each -> !each.isEmpty()), chosenKind(), Optional.empty());
        found = records.search(filter, PageRequest.page(page));
    }

    private Optional<OrganisationKind> chosenKind() {
        return Arrays.stream(OrganisationKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    public Page<OrganisationView> getFound() {
        return found == null ? Page.empty(PageRequest.first()) : found;
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    public String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q == null ? "" : q;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
