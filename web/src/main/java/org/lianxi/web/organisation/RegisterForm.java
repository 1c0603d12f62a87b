package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.change.EnterChange;
import org.lianxi.committee.change.Entered;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.registry.RegisterChange;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** What all pages share that change the registers: who, about what, from which day, and where it goes on. */
@Named
@RequestScoped
public class RegisterForm {

    @Inject
    private EnterChange enterChange;

    @Inject
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private Asked asked;

    private @Nullable LocalDate from;

    /** The day with which a form begins. */
    public void begin() {
        from = maintenance.today();
    }

    /** The id in the address; a posted form has it there too, before its fields are read. */
    public String getId() {
        return asked.find("id").orElse("");
    }

    public PersonId by() {
        return signedIn.person();
    }

    /** Begins to check; the day has to be there. */
    public Input check() {
        return Input.check().present("from", from);
    }

    /** The day, once it was checked. */
    public LocalDate day() {
        return Needed.of(from);
    }

    /** Enters a change or lays it before somebody else, and leads to what became of it. */
    public String enter(RegisterChange change, String done) {
        Entered entered = enterChange.enter(by(), change);
        return switch (entered.state()) {
            case PROPOSED ->
                said("done.proposed", "/organisation/change", entered.change().orElseThrow());
            case COMING ->
                said("done.coming", "/organisation/change", entered.change().orElseThrow());
            default -> said(done, RegisterWords.card(change), entered.card());
        };
    }

    /** Says what was done, and shows the card of it. */
    public String said(String key, String page, Object id) {
        notices.say("organisation", key);
        return page + ".xhtml?faces-redirect=true&id=" + id;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
