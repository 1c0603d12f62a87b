package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.registry.RegisterChange;

/** From when to when an owners' committee was elected. */
@Named
@RequestScoped
public class TermOfOfficePage {

    @Inject
    private RegisterForm form;

    @Inject
    private OrganisationInHand hand;

    private @Nullable LocalDate until;

    /** Does it or proposes it, and shows what became of it. */
    public String set() {
        form.check().present("until", until).orRefuse();
        return form.enter(RegisterChange.term(hand.id(), form.day(), Needed.of(until)), "done.term");
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
