package org.lianxi.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.matter.WithdrawMatter;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The submitter takes a matter back. */
@Named
@RequestScoped
public class WithdrawMatterPage {

    @Inject
    private WithdrawMatter withdrawMatter;

    @Inject
    private MatterPage matter;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String reason = "";

    /** Does it, and shows the matter. */
    public String act() {
        withdrawMatter.withdraw(signedIn.person(), matter.matter(), reason);
        notices.say("matter", "withdraw.done");
        return "/matter/view.xhtml?faces-redirect=true&id=" + matter.matter();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
