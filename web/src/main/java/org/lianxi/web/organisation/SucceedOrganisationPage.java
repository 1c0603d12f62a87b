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
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private OrganisationChoice choice;

    private String id = "";
    private String successor = "";
    private @Nullable LocalDate from;
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
    public String succeed() {
        Input.check()
                .text("successor", successor, 1, Integer.MAX_VALUE)
                .present("from", from)
                .orRefuse();
        succeedOrganisation.succeed(
                signedIn.person(), new OrganisationId(id), new OrganisationId(successor), Needed.of(from));
        notices.say("organisation", "done.succeed");
        return "/organisation/view.xhtml?faces-redirect=true&id=" + successor;
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
        return subject == null ? List.of() : choice.near(subject, List.of(subject.kind()));
    }
}
