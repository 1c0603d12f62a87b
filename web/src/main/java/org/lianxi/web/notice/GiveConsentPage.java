package org.lianxi.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.notice.GiveConsent;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The street's answer. */
@Named
@RequestScoped
public class GiveConsentPage {

    @Inject
    private GiveConsent giveConsent;

    @Inject
    private NoticePage notice;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String remark = "";

    /** Consents. */
    public String give() {
        giveConsent.give(signedIn.person(), notice.meeting(), remark);
        return answered();
    }

    /** Does not consent. */
    public String refuse() {
        giveConsent.refuse(signedIn.person(), notice.meeting(), remark);
        return answered();
    }

    private String answered() {
        notices.say("notice", "consent.answered");
        return "/notice/view.xhtml?faces-redirect=true&id=" + notice.meeting();
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
