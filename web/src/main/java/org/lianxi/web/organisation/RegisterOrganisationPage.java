package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.registry.OrganisationDraft;
import org.lianxi.committee.registry.RegisterOrganisation;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Registering an organisation in an area. */
@Named
@RequestScoped
public class RegisterOrganisationPage {

    @Inject
    private Organisations organisations;

    @Inject
    private RegisterOrganisation registerOrganisation;

    @Inject
    private Asked asked;

    @Inject
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable OrganisationKind kind;
    private String name = "";
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
    public String register() {
        Input.check().present("kind", kind).present("from", from).orRefuse();
        OrganisationId registered = registerOrganisation.register(
                signedIn.person(),
                new OrganisationDraft(
                        Needed.of(kind), name, new OrganisationId(getId()), Optional.of(Needed.of(from))));
        notices.say("organisation", "done.register");
        return "/organisation/view.xhtml?faces-redirect=true&id=" + registered;
    }

    public OrganisationView getSubject() {
        if (subject == null) {
            subject = organisations.get(new OrganisationId(getId()));
        }
        return subject;
    }

    public @Nullable OrganisationKind getKind() {
        return kind;
    }

    public void setKind(@Nullable OrganisationKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    /** The kinds that can lie here. */
    public List<OrganisationKind> getKinds() {
        OrganisationKind here = getSubject().kind();
        return Arrays.stream(OrganisationKind.values())
                .filter(each -> each.mayLieIn(here))
                .toList();
    }
}
