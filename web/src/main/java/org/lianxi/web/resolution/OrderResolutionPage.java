package org.lianxi.web.resolution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianxi.meeting.resolution.OrderResolution;
import org.lianxi.meeting.resolution.RevocationReason;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The street leader's order about a resolution. */
@Named
@RequestScoped
public class OrderResolutionPage {

    @Inject
    private OrderResolution orderResolution;

    @Inject
    private ChangesPage changes;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String reason = "";
    private RevocationReason cause = RevocationReason.BEYOND_POWER;
    private String words = "";

    public String suspend() {
        orderResolution.suspend(signedIn.person(), changes.id(), reason);
        notices.say("resolution", "order.suspended");
        return changes.address();
    }

    public String resume() {
        orderResolution.resume(signedIn.person(), changes.id(), reason);
        notices.say("resolution", "order.resumed");
        return changes.address();
    }

    public String revoke() {
        orderResolution.revoke(signedIn.person(), changes.id(), cause, words);
        notices.say("resolution", "order.revoked");
        return changes.address();
    }

    /** Why something can be revoked. */
    public List<RevocationReason> getCauses() {
        return List.of(RevocationReason.values());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public RevocationReason getCause() {
        return cause;
    }

    public void setCause(RevocationReason cause) {
        this.cause = cause;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
