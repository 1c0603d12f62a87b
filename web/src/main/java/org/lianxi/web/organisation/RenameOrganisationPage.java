package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.registry.RegisterChange;

/** Giving an organisation another name. */
@Named
@RequestScoped
public class RenameOrganisationPage {

    @Inject
    private RegisterForm form;

    @Inject
    private OrganisationInHand hand;

    private String name = "";

    /** The name that it has. */
    public void begin() {
        name = hand.getSubject().name();
    }

    /** Does it or proposes it, and shows what became of it. */
    public String rename() {
        form.check().orRefuse();
        return form.enter(RegisterChange.renaming(hand.id(), name, form.day()), "done.rename");
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }
}
