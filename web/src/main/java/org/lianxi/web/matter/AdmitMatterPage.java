package org.lianxi.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.matter.AdmitMatter;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Admitting a screened matter to the backlog, or refusing it. */
@Named
@RequestScoped
public class AdmitMatterPage {

    @Inject
    private AdmitMatter admitMatter;

    @Inject
    private MatterPage matter;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String reason = "";

    /** Admits, and shows the matter with the answer. */
    public String admit() {
        admitMatter.admit(signedIn.person(), matter.matter(), reason);
        return answered("admitted");
    }

    /** Refuses, and shows the matter with the answer. */
    public String refuse() {
        admitMatter.refuse(signedIn.person(), matter.matter(), reason);
        return answered("refused");
    }

    private String answered(String notice) {
        notices.say("matter", notice);
        return "/matter/view.xhtml?faces-redirect=true&id=" + matter.matter();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
