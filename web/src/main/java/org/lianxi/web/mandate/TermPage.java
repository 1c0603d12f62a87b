package org.lianxi.web.mandate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.administration.ChangeTerm;
import org.lianxi.committee.administration.EndMandate;
import org.lianxi.committee.appointment.MandateViews;
import org.lianxi.committee.appointment.PostView;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Moving the end of a mandate, or ending it now. */
@Named
@RequestScoped
public class TermPage {

    @Inject
    private ChangeTerm changeTerm;

    @Inject
    private EndMandate endMandate;

    @Inject
    private MandateViews mandates;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    private @Nullable Instant until;
    private @Nullable PostView post;

    public PostView getPost() {
        PostView read = post == null ? mandates.get(signedIn.person(), mandate()) : post;
        post = read;
        return read;
    }

    /** Moves the end. */
    public String change() {
        String list = list();
        changeTerm.change(signedIn.person(), mandate(), Optional.ofNullable(until));
        notices.say("mandate", "changed");
        return list;
    }

    /** Ends it now. */
    public String end() {
        String list = list();
        endMandate.end(signedIn.person(), mandate());
        notices.say("mandate", "ended");
        return list;
    }

    private String list() {
        return "/mandate/list?faces-redirect=true&organisation=" + getPost().organisation();
    }

    private MandateId mandate() {
        return new MandateId(asked.getId());
    }

    public @Nullable Instant getUntil() {
        return until;
    }

    public void setUntil(@Nullable Instant until) {
        this.until = until;
    }
}
