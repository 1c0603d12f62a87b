package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;

/** The organisation that a form is about, named in the address. */
@Named
@RequestScoped
public class OrganisationInHand {

    @Inject
    private Organisations organisations;

    @Inject
    private Maintenance maintenance;

    @Inject
    private RegisterForm form;

    private @Nullable OrganisationView subject;

    /** Only for those who may maintain it. */
    public void require() {
        maintenance.require(getSubject());
    }

    /** Only for those who may maintain it, or whose own it is. */
    public void requireOwn() {
        maintenance.requireOwn(getSubject());
    }

    /** Whether what the reader enters here counts at once. */
    public boolean isDeciding() {
        return maintenance.decides(getSubject());
    }

    public OrganisationId id() {
        return new OrganisationId(getId());
    }

    public String getId() {
        return form.getId();
    }

    public OrganisationView getSubject() {
        if (subject == null) {
            subject = organisations.get(id());
        }
        return subject;
    }
}
