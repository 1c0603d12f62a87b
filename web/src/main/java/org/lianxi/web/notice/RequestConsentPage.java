package org.lianxi.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.notice.ConsentKind;
import org.lianxi.meeting.notice.RequestConsent;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Asking the street to consent. */
@Named
@RequestScoped
public class RequestConsentPage {

    @Inject
    private RequestConsent requestConsent;

    @Inject
    private NoticePage notice;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String wish = "";

    /** Asks for a second postponement. */
    public String postponeAgain() {
        return ask(ConsentKind.POSTPONE_AGAIN);
    }

    /** Asks for a cancellation. */
    public String cancel() {
        return ask(ConsentKind.CANCEL);
    }

    private String ask(ConsentKind kind) {
        Input.check().text("wish", wish, 1, 500).orRefuse();
        requestConsent.request(signedIn.person(), notice.meeting(), kind, wish);
        notices.say("notice", "consent.asked");
        return "/notice/view.xhtml?faces-redirect=true&id=" + notice.meeting();
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }
}
