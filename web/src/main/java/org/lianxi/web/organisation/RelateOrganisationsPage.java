package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.RelationKind;
import org.lianxi.committee.registry.RegisterChange;
import org.lianxi.committee.registry.RelationDraft;

/** Relating an organisation to one above it. */
@Named
@RequestScoped
public class RelateOrganisationsPage {

    @Inject
    private RegisterForm form;

    @Inject
    private OrganisationInHand hand;

    @Inject
    private OrganisationChoice choice;

    private @Nullable RelationKind kind;
    private String upper = "";
    private @Nullable LocalDate until;

    /** Does it or proposes it, and shows what became of it. */
    public String relate() {
        form.check()
                .present("kind", kind)
                .text("upper", upper, 1, Integer.MAX_VALUE)
                .orRefuse();
        return form.enter(
                RegisterChange.relating(new RelationDraft(
                        Needed.of(kind), new OrganisationId(upper), hand.id(), form.day(), Optional.ofNullable(until))),
                "done.relate");
    }

    public @Nullable RelationKind getKind() {
        return kind;
    }

    public void setKind(@Nullable RelationKind kind) {
        this.kind = kind;
    }

    public String getUpper() {
        return upper;
    }

    public void setUpper(@Nullable String upper) {
        this.upper = upper == null ? "" : upper;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    /** All kinds but the territorial one, which moving changes. */
    public List<RelationKind> getKinds() {
        return Arrays.stream(RelationKind.values())
                .filter(each -> each != RelationKind.TERRITORIAL)
                .toList();
    }

    /** Whom to choose from. */
    public List<SelectItem> getChoices() {
        return choice.near(hand.getSubject(), List.of());
    }
}
