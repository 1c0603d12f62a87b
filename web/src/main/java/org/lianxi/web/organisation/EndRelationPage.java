package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationRecords;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.RelationId;
import org.lianxi.committee.organisation.RelationView;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.registry.EndRelation;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Ending how two organisations belong together. */
@Named
@RequestScoped
public class EndRelationPage {

    @Inject
    private EndRelation endRelation;

    @Inject
    private OrganisationRecords records;

    @Inject
    private Organisations organisations;

    @Inject
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String id = "";
    private @Nullable LocalDate until;
    private @Nullable RelationView relation;

    /** What the form begins with. */
    public void begin() {
        until = maintenance.today();
    }

    /** Which relation; only for those who may. */
    public void load() {
        relation = records.relation(new RelationId(id));
        maintenance.require(organisations.get(relation.lower()));
    }

    /** Ends it, and shows the lower organisation. */
    public String end() {
        Input.check().present("until", until).orRefuse();
        RelationId ended = new RelationId(id);
        endRelation.end(signedIn.person(), ended, Needed.of(until));
        notices.say("organisation", "done.endRelation");
        return "/organisation/view.xhtml?faces-redirect=true&id="
                + records.relation(ended).lower();
    }

    public @Nullable RelationView getRelation() {
        return relation;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
