package org.lianxi.web.conflict;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.recusal.DecideRecusal;
import org.lianxi.meeting.recusal.RecusalId;
import org.lianxi.meeting.recusal.RecusalsView.Challenge;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Deciding a challenge. */
@Named
@RequestScoped
public class DecidePage {

    @Inject
    private DecideRecusal decideRecusal;

    @Inject
    private ConflictPage conflict;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String reason = "";

    /** The person is kept from the item. */
    public String uphold() {
        return decide(true);
    }

    /** The person is not. */
    public String dismiss() {
        return decide(false);
    }

    private String decide(boolean upheld) {
        decideRecusal.decide(signedIn.person(), new RecusalId(asked.id("recusal")), upheld, reason);
        notices.say("conflict", upheld ? "upheld" : "dismissed");
        return "/conflict/view.xhtml?faces-redirect=true&id=" + conflict.getId();
    }

    /** The challenge that is asked for, with its item. */
    public @Nullable Challenge getChallenge() {
        return conflict.getView().items().stream()
                .flatMap(item -> item.challenges().stream())
                .filter(each -> each.id().value().equals(asked.id("recusal")))
                .findFirst()
                .orElse(null);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
