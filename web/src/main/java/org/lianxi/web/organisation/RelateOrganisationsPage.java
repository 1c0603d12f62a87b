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
import org.lianxi.web.page.Asked;
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
    private Asked asked;

    @Inject
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private OrganisationChoice choice;

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
        maintenance.require(getSubject());
    }

    /** The id in the address; a posted form has it there too, before its fields are read. */
    public String getId() {
        return asked.find("id").orElse("");
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
                        new OrganisationId(getId()),
                        Needed.of(from),
                        Optional.ofNullable(until)));
        notices.say("organisation", "done.relate");
        return "/organisation/view.xhtml?faces-redirect=true&id=" + getId();
    }

    public OrganisationView getSubject() {
        if (subject == null) {
            subject = organisations.get(new OrganisationId(getId()));
        }
        return subject;
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
        return choice.near(getSubject(), List.of());
    }
}
