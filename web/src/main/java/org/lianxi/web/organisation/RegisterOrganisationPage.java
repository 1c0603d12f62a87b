package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.registry.OrganisationDraft;
import org.lianxi.committee.registry.RegisterChange;

/** Registering an organisation in an area. */
@Named
@RequestScoped
public class RegisterOrganisationPage {

    @Inject
    private RegisterForm form;

    @Inject
    private OrganisationInHand hand;

    private @Nullable OrganisationKind kind;
    private String name = "";

    /** Does it or proposes it, and shows what became of it. */
    public String register() {
        form.check().present("kind", kind).orRefuse();
        return form.enter(
                RegisterChange.registering(
                        new OrganisationDraft(Needed.of(kind), name, hand.id(), Optional.of(form.day()))),
                "done.register");
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

    /** The kinds that can lie here. */
    public List<OrganisationKind> getKinds() {
        OrganisationKind here = hand.getSubject().kind();
        return Arrays.stream(OrganisationKind.values())
                .filter(each -> each.mayLieIn(here))
                .toList();
    }
}
