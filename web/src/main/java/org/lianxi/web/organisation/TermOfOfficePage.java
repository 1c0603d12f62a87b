package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.registry.SetTermOfOffice;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** From when to when an owners' committee was elected. */
@Named
@RequestScoped
public class TermOfOfficePage {

    @Inject
    private Organisations organisations;

    @Inject
    private SetTermOfOffice setTermOfOffice;

    @Inject
    private Asked asked;

    @Inject
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable OrganisationView subject;

    /** Whom it is about; only for those who may. */
    public void load() {
        maintenance.require(getSubject());
    }

    /** The id in the address; a posted form has it there too, before its fields are read. */
    public String getId() {
        return asked.find("id").orElse("");
    }

    /** Does it, and shows the card. */
    public String set() {
        Input.check().present("from", from).present("until", until).orRefuse();
        setTermOfOffice.set(signedIn.person(), new OrganisationId(getId()), Needed.of(from), Needed.of(until));
        notices.say("organisation", "done.term");
        return "/organisation/view.xhtml?faces-redirect=true&id=" + getId();
    }

    public OrganisationView getSubject() {
        if (subject == null) {
            subject = organisations.get(new OrganisationId(getId()));
        }
        return subject;
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
}
