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
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String id = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable OrganisationView subject;

    /** Whom it is about; only for those who may. */
    public void load() {
        subject = organisations.get(new OrganisationId(id));
        maintenance.require(subject);
    }

    /** Does it, and shows the card. */
    public String set() {
        Input.check().present("from", from).present("until", until).orRefuse();
        setTermOfOffice.set(signedIn.person(), new OrganisationId(id), Needed.of(from), Needed.of(until));
        notices.say("organisation", "done.term");
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
