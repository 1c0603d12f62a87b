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
import org.lianxi.committee.registry.RegisterChange;

/** Ending how two organisations belong together. */
@Named
@RequestScoped
public class EndRelationPage {

    @Inject
    private RegisterForm form;

    @Inject
    private OrganisationRecords records;

    @Inject
    private Organisations organisations;

    @Inject
    private Maintenance maintenance;

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

    /** Ends it or proposes to, and shows what became of it. */
    public String end() {
        Input.check().present("until", until).orRefuse();
        return form.enter(
                RegisterChange.ending(records.relation(new RelationId(id)), Needed.of(until)), "done.endRelation");
    }

    /** Whether what the reader enters here counts at once. */
    public boolean isDeciding() {
        return relation != null && maintenance.decides(organisations.get(relation.lower()));
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
