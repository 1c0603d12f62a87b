package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.PartyForm;
import org.lianxi.committee.organisation.PartyStrength;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.registry.CountPartyMembers;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** How a party organisation is formed and how many full members it has. */
@Named
@RequestScoped
public class CountPartyMembersPage {

    @Inject
    private Organisations organisations;

    @Inject
    private CountPartyMembers countPartyMembers;

    @Inject
    private Asked asked;

    @Inject
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable PartyForm form;
    private int fullMembers;
    private @Nullable LocalDate from;
    private @Nullable OrganisationView subject;

    /** What the form begins with. */
    public void begin() {
        from = maintenance.today();
    }

    /** Whom it is about; only for those who may. */
    public void load() {
        maintenance.requireOwn(getSubject());
    }

    /** The id in the address; a posted form has it there too, before its fields are read. */
    public String getId() {
        return asked.find("id").orElse("");
    }

    /** Does it, and shows the card. */
    public String count() {
        Input.check().present("form", form).present("from", from).orRefuse();
        countPartyMembers.count(
                signedIn.person(),
                new OrganisationId(getId()),
                new PartyStrength(Needed.of(form), fullMembers),
                Needed.of(from));
        notices.say("organisation", "done.countMembers");
        return "/organisation/view.xhtml?faces-redirect=true&id=" + getId();
    }

    public OrganisationView getSubject() {
        if (subject == null) {
            subject = organisations.get(new OrganisationId(getId()));
        }
        return subject;
    }

    public @Nullable PartyForm getForm() {
        return form;
    }

    public void setForm(@Nullable PartyForm form) {
        this.form = form;
    }

    public int getFullMembers() {
        return fullMembers;
    }

    public void setFullMembers(int fullMembers) {
        this.fullMembers = fullMembers;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public PartyForm[] getForms() {
        return PartyForm.values();
    }
}
