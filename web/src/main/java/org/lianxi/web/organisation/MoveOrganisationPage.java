package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.registry.MoveOrganisation;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Moving an organisation into another area. */
@Named
@RequestScoped
public class MoveOrganisationPage {

    @Inject
    private Organisations organisations;

    @Inject
    private MoveOrganisation moveOrganisation;

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

    private String within = "";
    private @Nullable LocalDate from;
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
    public String move() {
        Input.check()
                .text("within", within, 1, Integer.MAX_VALUE)
                .present("from", from)
                .orRefuse();
        moveOrganisation.move(
                signedIn.person(), new OrganisationId(getId()), new OrganisationId(within), Needed.of(from));
        notices.say("organisation", "done.move");
        return "/organisation/view.xhtml?faces-redirect=true&id=" + getId();
    }

    public OrganisationView getSubject() {
        if (subject == null) {
            subject = organisations.get(new OrganisationId(getId()));
        }
        return subject;
    }

    public String getWithin() {
        return within;
    }

    public void setWithin(@Nullable String within) {
        this.within = within == null ? "" : within;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    /** The areas in which it can lie. */
    public List<SelectItem> getChoices() {
        OrganisationKind kind = getSubject().kind();
        return choice.near(
                getSubject(),
                Arrays.stream(OrganisationKind.values()).filter(kind::mayLieIn).toList());
    }
}
