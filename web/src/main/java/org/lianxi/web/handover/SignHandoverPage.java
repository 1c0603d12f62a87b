package org.lianxi.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.handover.SignHandover;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Signing the list of a handover for the own side, bound to exactly the list on the page. */
@Named
@RequestScoped
public class SignHandoverPage {

    @Inject
    private SignHandover signHandover;

    @Inject
    private HandoverPage handover;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String read = "";

    /** Notes which list is shown. */
    public void begin() {
        read = handover.getView().hash();
    }

    /** Signs, and shows what follows. */
    public String sign() {
        signHandover.sign(signedIn.person(), handover.id(), read);
        notices.say("handover", "sign.done");
        return "/handover/view?faces-redirect=true&id=" + handover.id();
    }

    public String getRead() {
        return read;
    }

    public void setRead(String read) {
        this.read = read;
    }
}
