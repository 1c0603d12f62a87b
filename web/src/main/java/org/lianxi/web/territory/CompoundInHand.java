package org.lianxi.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.web.organisation.Maintenance;
import org.lianxi.web.organisation.RegisterForm;

/** The compound that a form is about, named in the address. */
@Named
@RequestScoped
public class CompoundInHand {

    @Inject
    private Compounds compounds;

    @Inject
    private Maintenance maintenance;

    @Inject
    private RegisterForm form;

    private @Nullable CompoundView subject;

    /** Only for those who may maintain it. */
    public void require() {
        maintenance.require(getSubject());
    }

    /** Whether what the reader enters here counts at once. */
    public boolean isDeciding() {
        return maintenance.decides(getSubject());
    }

    public CompoundId id() {
        return new CompoundId(getId());
    }

    public String getId() {
        return form.getId();
    }

    public CompoundView getSubject() {
        if (subject == null) {
            subject = compounds.get(id());
        }
        return subject;
    }
}
