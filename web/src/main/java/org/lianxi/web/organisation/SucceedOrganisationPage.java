package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.registry.SucceedOrganisation;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Letting another organisation take the place of this one. */
@Named
@RequestScoped
public class SucceedOrganisationPage {

    @Inject
    private Organisations organisations;

    @Inject
    private SucceedOrganisation succeedOrganisation;

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

    private String successor = "";
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
    public String succeed() {
        Input.check()
                .text("successor", successor, 1, Integer.MAX_VALUE)
                .present("from", from)
                .orRefuse();
        succeedOrganisation.succeed(
                signedIn.person(), new OrganisationId(getId()), new OrganisationId(successor), Needed.of(from));
        notices.say("organisation", "done.succeed");
        return "/organisation/view.xhtml?faces-redirect=true&id=" + successor;
    }

    public OrganisationView getSubject() {
        if (subject == null) {
            subject = organisations.get(new OrganisationId(getId()));
        }
        return subject;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String successor) {
        this.successor = successor == null ? "" : successor;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    /** Whom to choose from. */
    public List<SelectItem> getChoices() {
        return choice.near(getSubject(), List.of(getSubject().kind()));
    }
}
