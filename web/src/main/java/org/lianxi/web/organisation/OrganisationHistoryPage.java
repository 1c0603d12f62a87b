package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.HistoryLine;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.registry.ReadRegisterHistory;
import org.lianxi.web.security.SignedIn;

/** Everything that ever changed about an organisation. */
@Named
@RequestScoped
public class OrganisationHistoryPage {

    @Inject
    private ReadRegisterHistory history;

    @Inject
    private Organisations organisations;

    @Inject
    private SignedIn signedIn;

    private String id = "";
    private @Nullable OrganisationView subject;
    private List<HistoryLine> lines = List.of();

    /** Reads it before anything is written. */
    public void load() {
        subject = organisations.get(new OrganisationId(id));
        lines = history.of(signedIn.person(), subject.id());
    }

    public @Nullable OrganisationView getSubject() {
        return subject;
    }

    public List<HistoryLine> getLines() {
        return lines;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
