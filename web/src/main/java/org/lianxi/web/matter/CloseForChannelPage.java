package org.lianxi.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.matter.CloseForChannel;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Closing a matter that is before a court or an authority. */
@Named
@RequestScoped
public class CloseForChannelPage {

    @Inject
    private CloseForChannel closeForChannel;

    @Inject
    private MatterPage matter;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String reason = "";

    /** Does it, and shows the matter. */
    public String act() {
        closeForChannel.close(signedIn.person(), matter.matter(), reason);
        notices.say("matter", "channel.done");
        return "/matter/view.xhtml?faces-redirect=true&id=" + matter.matter();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
