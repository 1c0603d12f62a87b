package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.RelationKind;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.registry.RelateOrganisations;
import org.lianxi.committee.registry.RelationDraft;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Relating an organisation to one above it. */
@Named
@RequestScoped
public class RelateOrganisationsPage {

    @Inject
    private Organisations organisations;

    @Inject
    private RelateOrganisations relateOrganisations;

    @Inject
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private OrganisationChoice choice;

    private String id = "";
    private @Nullable RelationKind kind;
    private String upper = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable OrganisationView subject;

    /** What the form begins with. */
    public void begin() {
        from = maintenance.today();
    }

    /** Whom it is about; only for those who may. */
    public void load() {
        subject = organisations.get(new OrganisationId(id));
        maintenance.require(subject);
    }

    /** Does it, and shows the card. */
    public String relate() {
        Input.check()
                .present("kind", kind)
                .text("upper", upper, 1, Integer.MAX_VALUE)
                .present("from", from)
                .orRefuse();
        relateOrganisations.relate(
                signedIn.person(),
                new RelationDraft(
                        Needed.of(kind),
                        new OrganisationId(upper),
                        new OrganisationId(id),
                        Needed.of(from),
                        Optional.ofNullable(until)));
        notices.say("organisation", "done.relate");
        return "/organisation/view.xhtml?faces-redirect=true&id=" + id;
    }

    public @Nullable OrganisationView getSubject() {
        return subject;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public @Nullable RelationKind getKind() {
        return kind;
    }

    public void setKind(@Nullable RelationKind kind) {
        this.kind = kind;
    }

    public String getUpper() {
        return upper;
    }

    public void setUpper(@Nullable String upper) {
        this.upper = upper == null ? "" : upper;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    /** All kinds but the territorial one, which moving changes. */
    public List<RelationKind> getKinds() {
        return Arrays.stream(RelationKind.values())
                .filter(each -> each != RelationKind.TERRITORIAL)
                .toList();
    }

    /** Whom to choose from. */
    public List<SelectItem> getChoices() {
        return subject == null ? List.of() : choice.near(subject, List.of());
    }
}
